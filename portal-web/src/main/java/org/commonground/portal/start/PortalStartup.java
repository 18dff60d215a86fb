package org.commonground.portal.start;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

import org.commonground.demo.DemoLibrary;
import org.commonground.documents.reading.ReadingQueue;
import org.commonground.jobs.Jobs;
import org.commonground.kernel.PortalMode;
import org.commonground.kernel.database.DatabasePulse;
import org.commonground.mail.MailDelivery;
import org.commonground.search.feed.DeskFeed;
import org.commonground.search.feed.IndexFeeder;
import org.commonground.seminars.DemoSeminars;
import org.commonground.seminars.bookings.PlaceRecount;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Brings the portal up when the server has deployed it. A listener of the one web application,
 * because CDI's own event comes once for every module of the EAR.
 */
public class PortalStartup implements ServletContextListener {
    private static final Logger LOG = System.getLogger(PortalStartup.class.getName());

    private final FirstSignIns signIns;
    private final ReadingQueue reading;
    private final IndexFeeder feeder;
    private final DemoLibrary demo;
    private final DemoSeminars demoSeminars;
    private final PlaceRecount places;
    private final DeskFeed desk;
    private final Jobs jobs;
    private final MailDelivery mail;
    private final Readiness readiness;
    private final PortalMode mode;
    private final DatabasePulse database;
    private final StartSteps steps = new StartSteps();

    @Inject
    PortalStartup(
            FirstSignIns signIns,
            ReadingQueue reading,
            IndexFeeder feeder,
            DemoLibrary demo,
            DemoSeminars demoSeminars,
            PlaceRecount places,
            DeskFeed desk,
            Jobs jobs,
            MailDelivery mail,
            Readiness readiness,
            PortalMode mode,
            DatabasePulse database) {
        this.signIns = signIns;
        this.reading = reading;
        this.feeder = feeder;
        this.demo = demo;
        this.demoSeminars = demoSeminars;
        this.places = places;
        this.desk = desk;
        this.jobs = jobs;
        this.mail = mail;
        this.readiness = readiness;
        this.mode = mode;
        this.database = database;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        steps.begin(
                List.of(
                        new StartStep("reading documents", reading::start, reading::stop),
                        new StartStep("feeding the search index", feeder::start, feeder::stop),
                        new StartStep("counting places", places::run),
                        new StartStep("the demo content", this::stockDemo),
                        new StartStep("learning from the desk", desk::start, desk::stop),
                        // Late, so that what it prints stands near the end of the start.
                        new StartStep("the first sign-ins", signIns::prepare),
                        new StartStep("sending mail", mail::start, mail::stop),
                        new StartStep("the jobs that come round", jobs::start, jobs::stop),
                        new StartStep("readiness", readiness::started, readiness::stopping)));
        LOG.log(
                Level.INFO,
                "Common Ground is up: {0}, {1}",
                mode.isDemo() ? "demo mode" : "production mode",
                database.name());
    }

    private void stockDemo() {
        if (mode.isDemo()) {
            demo.stock();
            demoSeminars.stock();
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        steps.end();
    }
}
