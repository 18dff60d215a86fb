package org.commonground.publications;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.Instant;

/** One line of the public history: readers were given a version. */
@Embeddable
public class Release {
    private int version;

    @Column(name = "released_at")
    private Instant at;

    @Column(name = "released_by")
    private String by;

    @Enumerated(EnumType.STRING)
    private Change change;

    @Column(length = LONG32)
    private String note;

    protected Release() {}

    /**
     * @param note what changed, for readers; may be empty
     */
    public Release(int version, Instant at, String by, Change change, String note) {
        this.version = version;
        this.at = at;
        this.by = by;
        this.change = change;
        this.note = note;
    }

    public int version() {
        return version;
    }

    public Instant at() {
        return at;
    }

    /** The sign-in name; not for readers. */
    public String by() {
        return by;
    }

    public Change change() {
        return change;
    }

    public String note() {
        return note;
    }

    /** What it was to readers. */
    public enum Change {
        FIRST("First published"),
        /** A slip was mended; what it says is the same. */
        MINOR("Minor correction"),
        /** It says something else than before. */
        MAJOR("Changed"),
        /** After it had been withdrawn. */
        AGAIN("Published again");

        private final String label;

        Change(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
