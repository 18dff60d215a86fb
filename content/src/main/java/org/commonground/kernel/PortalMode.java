package org.commonground.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Demo or production: setting {@code portal.mode}, production unless it says {@code demo}. */
@ApplicationScoped
public class PortalMode {
    private final boolean demo;

    @Inject
    public PortalMode(
            @ConfigProperty(name = "portal.mode", defaultValue = "production") String mode) {
        this.demo = mode.strip().equalsIgnoreCase("demo");
    }

    /** Whether demo accounts and demo content may exist. */
    public boolean isDemo() {
        return demo;
    }
}
