package org.commonground.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.jobs.Job;
import org.commonground.settings.Setting;
import org.commonground.settings.Settings;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * Asks the web addresses that publications link to whether they are still there, each once a week.
 * Off unless the setting says otherwise: until then the portal asks nobody anything.
 */
@ApplicationScoped
class LinkPatrol implements Job {
    /** For one run, so that a run stays short and no server is asked much. */
    private static final int MOST = 100;

    private final Settings settings;
    private final BrokenLinks links;
    private final InternalLinks internal;
    private final ExternalLinks external;
    private final WebProbe probe;

    @Inject
    LinkPatrol(
            Settings settings, BrokenLinks links, InternalLinks internal, ExternalLinks external) {
        this(settings, links, internal, external, new WebProbe());
    }

    LinkPatrol(
            Settings settings,
            BrokenLinks links,
            InternalLinks internal,
            ExternalLinks external,
            WebProbe probe) {
        this.settings = settings;
        this.links = links;
        this.internal = internal;
        this.external = external;
        this.probe = probe;
    }

    @Override
    public String name() {
        return "check links into the web";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        if (!settings.isOn(Setting.CHECK_EXTERNAL_LINKS)) {
            return;
        }
        Collection<String> all =
                links.used().keySet().stream()
                        .filter(link -> internal.path(link).isEmpty())
                        .toList();
        external.keepOnly(all);
        List<String> due = external.due(all);
        due.stream().limit(MOST).forEach(link -> external.checked(link, probe.problem(link)));
    }
}
