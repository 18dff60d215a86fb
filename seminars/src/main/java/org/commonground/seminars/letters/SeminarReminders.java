package org.commonground.seminars.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.jobs.Job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Reminds guests of seminars that begin soon. */
@ApplicationScoped
public class SeminarReminders implements Job {
    private final LetterRounds rounds;
    private final Reminding reminding;
    private final Clock clock;

    @Inject
    SeminarReminders(LetterRounds rounds, Reminding reminding, Clock clock) {
        this.rounds = rounds;
        this.reminding = reminding;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "remind guests of seminars";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    /** One transaction for each seminar, so that one that fails holds up no other for long. */
    @Override
    public void run() {
        Instant now = clock.instant();
        Instant until = now.plus(Duration.ofDays(MailTimesDesk.MOST_DAYS + 1L));
        rounds.beginning(now, until).forEach(reminding::remind);
    }
}
