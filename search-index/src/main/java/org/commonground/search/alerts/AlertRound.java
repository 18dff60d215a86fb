package org.commonground.search.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.alerts.Alert;
import org.commonground.alerts.DueAlerts;
import org.commonground.alerts.Editions;
import org.commonground.alerts.Novelties;
import org.commonground.jobs.Job;
import org.commonground.search.SearchEngine;
import org.commonground.search.feed.IndexFeeder;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks through the alerts that are due and promises a mail where there is news. While the index is
 * not to be trusted it waits: nothing is told then, and nothing taken for told.
 */
@ApplicationScoped
class AlertRound implements Job {
    private static final int AT_ONCE = 100;

    private final Editions editions;
    private final DueAlerts due;
    private final SearchEngine engine;
    private final IndexFeeder feeder;
    private final NewsDesk desk;
    private final AlertMail mail;

    @Inject
    AlertRound(
            Editions editions,
            DueAlerts due,
            SearchEngine engine,
            IndexFeeder feeder,
            NewsDesk desk,
            AlertMail mail) {
        this.editions = editions;
        this.due = due;
        this.engine = engine;
        this.feeder = feeder;
        this.desk = desk;
        this.mail = mail;
    }

    @Override
    public String name() {
        return "send alerts";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        if (engine.state().needsRebuild()) {
            return;
        }
        long edition = editions.close(feeder::waitingAmong);
        Map<Long, Novelties> since = new HashMap<>();
        RuntimeException first = null;
        List<Alert> next = due.next(0, AT_ONCE);
        while (!next.isEmpty()) {
            for (Alert alert : next) {
                try {
                    look(alert, edition, since);
                } catch (RuntimeException failed) {
                    // One search that cannot be looked up holds up no other.
                    first = first == null ? failed : first;
                }
            }
            next = due.next(next.getLast().id(), AT_ONCE);
        }
        if (first != null) {
            throw first;
        }
    }

    private void look(Alert alert, long edition, Map<Long, Novelties> since) {
        Novelties novelties =
                since.computeIfAbsent(alert.edition(), before -> editions.between(before, edition));
        if (novelties.isEmpty()) {
            due.pass(alert, edition);
            return;
        }
        News news = desk.of(alert.question(), novelties);
        if (!news.results().isEmpty()) {
            due.tell(alert, edition, news.remarks(), mail.about(alert, news));
        } else if (news.isTheLast(alert.remarks())) {
            due.tell(alert, edition, news.remarks(), mail.aboutTheEnd(alert, news));
        } else {
            due.pass(alert, edition);
        }
    }
}
