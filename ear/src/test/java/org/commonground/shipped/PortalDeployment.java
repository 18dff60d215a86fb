package org.commonground.shipped;

import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.event.container.AfterStart;
import org.jboss.arquillian.container.spi.event.container.BeforeStart;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Deploys the EAR that ships, untouched, once for all test classes: as soon as Arquillian has
 * started the server. A deployment per class would cost half a minute each.
 */
public final class PortalDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Once.class);
    }

    /** Arquillian makes one of these for a run. */
    public static final class Once {
        void emptyTheHome(@Observes BeforeStart event) throws IOException {
            Path folder = Path.of(System.getProperty("portal.test.folder"));
            if (Files.exists(folder)) {
                try (Stream<Path> left = Files.walk(folder)) {
                    for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            Files.createDirectories(folder.resolve("home"));
        }

        void deploy(@Observes AfterStart event) throws DeploymentException {
            Path ear = Path.of(System.getProperty("portal.ear"));
            event.getDeployableContainer()
                    .deploy(ShrinkWrap.createFromZipFile(EnterpriseArchive.class, ear.toFile()));
        }
    }
}
