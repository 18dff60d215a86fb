package org.commonground.portal.start;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.commonground.kernel.PortalMode;
import org.commonground.kernel.database.DatabasePulse;

/**
 * Brings the portal up when the server has deployed it. A listener of the one web application, because CDI's own event
 * comes once for every module of the EAR.
 */
public class PortalStartup implements ServletContextListener {
    private static final Logger LOG = System.getLogger(PortalStartup.class.getName());

    private final FirstSignIns signIns;
    private final Readiness readiness;
    private final PortalMode mode;
    private final DatabasePulse database;
    private final StartSteps steps = new StartSteps();

    @Inject
    PortalStartup(FirstSignIns signIns, Readiness readiness, PortalMode mode, DatabasePulse database) {
        this.signIns = signIns;
        this.readiness = readiness;
        this.mode = mode;
        this.database = database;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        steps.begin(List.of(
                new StartStep("the first sign-ins", signIns::prepare),
                new StartStep("readiness", readiness::started, readiness::stopping)));
        LOG.log(
                Level.INFO,
                "Common Ground is up: {0}, {1}",
                mode.isDemo() ? "demo mode" : "production mode",
                database.name());
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        steps.end();
    }
}
