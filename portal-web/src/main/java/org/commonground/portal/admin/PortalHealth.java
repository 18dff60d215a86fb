package org.commonground.portal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

import org.commonground.documents.FileSize;
import org.commonground.documents.reading.ReadingQueue;
import org.commonground.kernel.DiskSpace;
import org.commonground.kernel.PortalMode;
import org.commonground.kernel.database.DatabasePulse;
import org.commonground.mail.SmtpSettings;
import org.commonground.mail.SmtpStanding;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.Texts;
import org.commonground.search.IndexState;
import org.commonground.search.IndexUnavailable;
import org.commonground.search.MeaningState;
import org.commonground.search.SearchEngine;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;

/** How the parts of the portal are, in words for an administrator. */
@Named
@RequestScoped
public class PortalHealth {
    @Inject private DatabasePulse database;
    @Inject private SearchEngine engine;
    @Inject private DiskSpace disk;
    @Inject private ReadingQueue reading;
    @Inject private SmtpSettings smtp;
    @Inject private SmtpStanding standing;
    @Inject private PortalMode mode;
    @Inject private ServletContext context;

    public List<Line> lines() {
        return List.of(database(), index(), meaning(), disk(), reader(), mail());
    }

    /** For the notice on every page of an administrator. */
    public boolean diskIsLow() {
        return disk.isLow();
    }

    public String diskFree() {
        return size(disk.free());
    }

    public String mode() {
        return Texts.of(mode.isDemo() ? "health.demo" : "health.production");
    }

    public String upSince() {
        return Dates.second(
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
    }

    /** Of the server that the portal runs in. */
    public String version() {
        return context.getServerInfo();
    }

    public String java() {
        return System.getProperty("java.vm.name") + " " + Runtime.version();
    }

    public String system() {
        return "%s %s, %d processors, %s for Java"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        Runtime.getRuntime().availableProcessors(),
                        size(Runtime.getRuntime().maxMemory()));
    }

    private Line database() {
        boolean beats = database.beats();
        return new Line(
                Texts.of("health.database"),
                beats,
                beats ? database.name() : Texts.of("health.noDatabase"));
    }

    private Line index() {
        String name = Texts.of("health.index");
        try {
            IndexState state = engine.state();
            String key =
                    state.rebuilding()
                            ? "health.indexRebuilding"
                            : state.needsRebuild() ? "health.indexIncomplete" : "health.indexReady";
            return new Line(name, !state.needsRebuild(), Texts.of(key, state.documents()));
        } catch (IndexUnavailable unavailable) {
            return new Line(name, false, unavailable.getMessage());
        }
    }

    private Line meaning() {
        String name = Texts.of("health.meaning");
        try {
            MeaningState state = engine.state().meaning();
            return new Line(
                    name,
                    state.condition() != MeaningState.Condition.FAILED && state.problem() == null,
                    MeaningWords.of(state));
        } catch (IndexUnavailable unavailable) {
            return new Line(name, false, unavailable.getMessage());
        }
    }

    private Line disk() {
        return new Line(
                Texts.of("health.disk"),
                !disk.isLow(),
                Texts.of("health.diskFree", size(disk.free()), size(disk.total())));
    }

    private Line reader() {
        return new Line(
                Texts.of("health.reader"),
                reading.trouble().isEmpty(),
                reading.trouble().orElseGet(() -> Texts.of("health.reads")));
    }

    private Line mail() {
        String problem = standing.problem();
        String bad = smtp.problem();
        String name = Texts.of("health.mail");
        if (bad != null) {
            return new Line(name, false, bad);
        }
        if (!smtp.isSet()) {
            return new Line(name, false, Texts.of("health.noMail"));
        }
        return new Line(
                name,
                problem == null,
                problem == null ? Texts.of("health.sends", smtp.server()) : problem);
    }

    private static String size(long bytes) {
        return bytes < 0 ? Texts.of("health.unknown") : FileSize.of(bytes);
    }

    /** One part. */
    public record Line(String name, boolean good, String words) {}
}
