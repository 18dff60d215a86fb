package org.commonground.upkeep;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A web address that publications link to, and what came of asking for it. */
@Entity
class ExternalLink {
    @Id private String url;

    @SuppressWarnings("UnusedVariable") // queried
    private Instant checkedAt;

    private int failures;

    @Column(length = LONG32)
    private @Nullable String problem;

    protected ExternalLink() {}

    ExternalLink(String url) {
        this.url = url;
    }

    String url() {
        return url;
    }

    /** How often in a row it failed. */
    int failures() {
        return failures;
    }

    @Nullable String problem() {
        return problem;
    }

    /**
     * @param why it failed; null when it did not
     */
    void checked(@Nullable String why, Instant now) {
        checkedAt = now;
        problem = why;
        failures = why == null ? 0 : failures + 1;
    }
}
