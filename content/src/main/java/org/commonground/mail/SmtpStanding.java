package org.commonground.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;

/** How this server stood with the mail server when it last tried. */
@ApplicationScoped
public class SmtpStanding {
    private final Clock clock;
    private @Nullable String problem;
    private @Nullable Instant since;
    private int inVain;

    @Inject
    SmtpStanding(Clock clock) {
        this.clock = clock;
    }

    /** What went wrong at the last try, in the words of the mail server; null when nothing. */
    public synchronized @Nullable String problem() {
        return problem;
    }

    /** Since when nothing has gone right; null while all is well. */
    public synchronized @Nullable Instant since() {
        return since;
    }

    synchronized void reached() {
        problem = null;
        since = null;
        inVain = 0;
    }

    /** How often in a row. */
    synchronized int notReached(String words) {
        problem = words;
        since = since == null ? clock.instant() : since;
        return ++inVain;
    }
}
