package org.commonground.publications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.Instant;

/** When readers are to get which version, and who settled that. */
@Embeddable
public class PlannedRelease {
    @Column(name = "planned_for")
    private Instant at;

    /** Boxed, so that a publication without a plan has none instead of one full of zeros. */
    @Column(name = "planned_version")
    private Integer version;

    @Column(name = "planned_by")
    private String by;

    protected PlannedRelease() {}

    PlannedRelease(Instant at, int version, String by) {
        this.at = at;
        this.version = version;
        this.by = by;
    }

    public Instant at() {
        return at;
    }

    /** What is saved later waits for the next release. */
    public int version() {
        return version;
    }

    /** The sign-in name. */
    public String by() {
        return by;
    }
}
