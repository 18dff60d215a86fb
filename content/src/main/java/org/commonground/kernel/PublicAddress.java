package org.commonground.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.net.URI;
import java.util.Optional;

/**
 * Where readers reach the portal: setting {@code portal.public-address}, such as {@code
 * https://portal.example}.
 */
@ApplicationScoped
public class PublicAddress {
    private static final int USUAL_PORT = 8080;

    private final URI root;

    @Inject
    public PublicAddress(
            @ConfigProperty(name = "portal.public-address") Optional<String> said,
            @ConfigProperty(name = "jboss.socket.binding.port-offset", defaultValue = "0")
                    int portOffset) {
        this.root =
                said.map(address -> URI.create(address.strip().replaceAll("/+$", "")))
                        .orElse(URI.create("http://localhost:" + (USUAL_PORT + portOffset)));
    }

    /** A whole address for a path that begins with a slash. */
    public String of(String path) {
        return root + path;
    }

    /** Scheme, host and port, as a browser's {@code Origin} says it. */
    public String origin() {
        return root.getScheme() + "://" + root.getRawAuthority();
    }

    /** Whether readers come by TLS, even if a proxy ends it before the portal. */
    public boolean isSecure() {
        return "https".equals(root.getScheme());
    }
}
