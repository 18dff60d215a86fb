package org.commonground.upkeep;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** A mistake that readers should know of, and what is right; it may be removed again. */
@Entity
public class Erratum {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded private Whereabouts whereabouts;

    private @Nullable Integer page;
    private String place;
    private String wrong;
    private String correct;
    private LocalDate dated;
    private String writtenBy;

    @SuppressWarnings("UnusedVariable") // kept
    private Instant writtenAt;

    @SuppressWarnings("UnusedVariable") // queried
    private @Nullable Instant removedAt;

    protected Erratum() {}

    Erratum(NewErratum erratum, String by, Instant now) {
        this.whereabouts = erratum.whereabouts();
        this.page = erratum.page();
        this.place = erratum.place();
        this.wrong = erratum.wrong();
        this.correct = erratum.correct();
        this.dated = erratum.dated();
        this.writtenBy = by;
        this.writtenAt = now;
    }

    public long id() {
        return id;
    }

    public Whereabouts whereabouts() {
        return whereabouts;
    }

    /** 1-based, of a document; null when it is about the whole, or about a publication. */
    public @Nullable Integer page() {
        return page;
    }

    /** In words: {@code second paragraph}; may be empty. */
    public String place() {
        return place;
    }

    public String wrong() {
        return wrong;
    }

    public String correct() {
        return correct;
    }

    public LocalDate dated() {
        return dated;
    }

    public String writtenBy() {
        return writtenBy;
    }

    void remove(Instant now) {
        removedAt = now;
    }
}
