package org.commonground.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.PortalMode;
import org.commonground.kernel.PublicAddress;
import org.commonground.people.DemoAccounts;
import org.commonground.people.DemoSignIn;
import org.commonground.people.FirstRun;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.stream.Collectors;

/**
 * Makes sure that somebody can sign in, and tells the console how: nowhere else are these secrets
 * written out.
 */
@ApplicationScoped
class FirstSignIns {
    private static final Logger LOG = System.getLogger(FirstSignIns.class.getName());

    private final PortalMode mode;
    private final DemoAccounts demo;
    private final FirstRun firstRun;
    private final PublicAddress address;

    @Inject
    FirstSignIns(PortalMode mode, DemoAccounts demo, FirstRun firstRun, PublicAddress address) {
        this.mode = mode;
        this.demo = demo;
        this.firstRun = firstRun;
        this.address = address;
    }

    void prepare() {
        if (mode.isDemo()) {
            LOG.log(Level.INFO, demoBlock());
            return;
        }
        int disabled = demo.disable();
        if (disabled > 0) {
            LOG.log(
                    Level.WARNING,
                    "{0} demo accounts were found in the database and disabled",
                    disabled);
        }
        firstRun.prepare().ifPresent(secret -> LOG.log(Level.INFO, firstRunBlock(secret)));
    }

    private String demoBlock() {
        return demo.prepare().stream()
                .map(DemoSignIn::toString)
                .collect(Collectors.joining("\n", "Demo sign-ins of this installation:\n\n", "\n"));
    }

    private String firstRunBlock(String secret) {
        return "There is no administrator yet. Make one within 24 hours at\n\n    "
                + address.of("/first-run?token=" + secret)
                + "\n";
    }
}
