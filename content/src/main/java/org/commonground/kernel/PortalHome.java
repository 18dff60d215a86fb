package org.commonground.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The one directory that holds everything the portal keeps outside a database server: setting
 * {@code portal.home}.
 */
@ApplicationScoped
public class PortalHome {
    private final Path root;

    @Inject
    public PortalHome(@ConfigProperty(name = "portal.home") String root) {
        this.root = Path.of(root).toAbsolutePath().normalize();
    }

    /** A directory of that name below the home, made when it is not there. */
    public Path directory(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The portal's home " + root + " cannot be written to", e);
        }
    }

    public Path file(String name) {
        return root.resolve(name);
    }
}
