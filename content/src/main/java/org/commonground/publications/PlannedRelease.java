package org.commonground.publications;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.Instant;

/** When readers are to get which version, as what, and who settled that. */
@Embeddable
public class PlannedRelease {
    @Column(name = "planned_for")
    private Instant at;

    /** Boxed, so that a publication without a plan has none instead of one full of zeros. */
    @Column(name = "planned_version")
    private Integer version;

    @Column(name = "planned_by")
    private String by;

    @Enumerated(EnumType.STRING)
    @Column(name = "planned_change")
    private Release.Change change;

    @Column(name = "planned_note", length = LONG32)
    private String note;

    protected PlannedRelease() {}

    PlannedRelease(Instant at, int version, String by, Release.Change change, String note) {
        this.at = at;
        this.version = version;
        this.by = by;
        this.change = change;
        this.note = note;
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

    /** What it is to readers who have another version by then: {@code MINOR} or {@code MAJOR}. */
    public Release.Change change() {
        return change;
    }

    /** What changes for the same readers; may be empty. */
    public String note() {
        return note;
    }
}
