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
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

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

    @Convert(converter = ParticularsConverter.class)
    @Column(length = LONG32)
    private @Nullable Particulars particulars;

    private String savedBy;
    private Instant savedAt;

    protected PublicationVersion() {}

    PublicationVersion(
            Publication publication,
            int number,
            PublicationDraft draft,
            Particulars particulars,
            String savedBy,
            Instant savedAt) {
        this.publication = publication;
        this.number = number;
        this.title = draft.title();
        this.body = draft.body();
        this.note = draft.note();
        this.particulars = particulars;
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

    /**
     * What went with it: contact, terms, attachments. Absent of versions from before it was kept.
     */
    Optional<Particulars> particulars() {
        return Optional.ofNullable(particulars);
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
