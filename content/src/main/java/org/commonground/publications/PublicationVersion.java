package org.commonground.publications;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.Immutable;

import java.time.Instant;

/** What a publication said at one time; never changed, only followed by the next. */
@Entity
@Immutable
public class PublicationVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("UnusedVariable") // queried
    private Publication publication;

    private int number;
    private String title;

    @Convert(converter = PublicationBodyConverter.class)
    @Column(length = LONG32)
    private PublicationBody body;

    @Column(length = LONG32)
    private String note;

    private String savedBy;
    private Instant savedAt;

    protected PublicationVersion() {}

    PublicationVersion(
            Publication publication,
            int number,
            String title,
            PublicationBody body,
            String note,
            String savedBy,
            Instant savedAt) {
        this.publication = publication;
        this.number = number;
        this.title = title;
        this.body = body;
        this.note = note;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    /** 1 for the first. */
    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public PublicationBody body() {
        return body;
    }

    /** What changed, for readers; empty when nobody said. */
    public String note() {
        return note;
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
