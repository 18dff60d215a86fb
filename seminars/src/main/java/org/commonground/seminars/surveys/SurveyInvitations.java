package org.commonground.seminars.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.jobs.Job;
import org.commonground.seminars.letters.LetterRounds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Asks guests what seminars that are over were to them. */
@ApplicationScoped
public class SurveyInvitations implements Job {
    /** Later than that nobody remembers; seminars that were listed as past are left alone. */
    private static final Duration LATEST = Duration.ofDays(30);

    private final LetterRounds rounds;
    private final Inviting inviting;
    private final Clock clock;

    @Inject
    SurveyInvitations(LetterRounds rounds, Inviting inviting, Clock clock) {
        this.rounds = rounds;
        this.inviting = inviting;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "invite guests to surveys";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    /** One transaction for each seminar, so that one that fails holds up no other for long. */
    @Override
    public void run() {
        Instant now = clock.instant();
        rounds.ended(now.minus(LATEST), now).forEach(inviting::invite);
    }
}
