package org.commonground.publications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.Instant;

/** Who sent a publication to review, and when. */
@Embeddable
public class Submission {
    @Column(name = "submitted_by")
    private String by;

    @Column(name = "submitted_at")
    private Instant at;

    protected Submission() {}

    Submission(String by, Instant at) {
        this.by = by;
        this.at = at;
    }

    /** The sign-in name. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
