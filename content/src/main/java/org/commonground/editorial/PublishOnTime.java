package org.commonground.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.jobs.Job;
import org.commonground.kernel.Refusal;
import org.commonground.publications.Publications;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Publishes what is due, also what became due while the portal was down. */
@ApplicationScoped
public class PublishOnTime implements Job {
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final Publications publications;
    private final ReleaseSchedule schedule;
    private final Clock clock;

    @Inject
    PublishOnTime(Publications publications, ReleaseSchedule schedule, Clock clock) {
        this.publications = publications;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "publish what is due";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    /** One transaction each, so that one that cannot be published holds up no other. */
    @Override
    public void run() {
        List<RuntimeException> unforeseen = new ArrayList<>();
        for (long id : publications.due(clock.instant())) {
            try {
                schedule.publishDue(id);
            } catch (Refusal refusal) {
                schedule.giveUp(id, refusal.getMessage());
            } catch (RuntimeException failed) {
                unforeseen.add(failed);
            }
        }
        if (!unforeseen.isEmpty()) {
            throw unforeseen.getFirst();
        }
    }
}
