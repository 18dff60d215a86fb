package org.commonground.editorial.comments;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What one editor said about a place in one version, or in answer to another. */
@Entity
public class EditorialComment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long publicationId;
    private int version;
    private String place;
    private @Nullable Long answersId;

    @Column(length = LONG32)
    private String text;

    private String saidBy;
    private Instant saidAt;
    private @Nullable String resolvedBy;
    private @Nullable Instant resolvedAt;

    protected EditorialComment() {}

    EditorialComment(
            long publicationId,
            int version,
            String place,
            @Nullable Long answersId,
            String text,
            String saidBy,
            Instant saidAt) {
        this.publicationId = publicationId;
        this.version = version;
        this.place = place;
        this.answersId = answersId;
        this.text = text;
        this.saidBy = saidBy;
        this.saidAt = saidAt;
    }

    public long id() {
        return id;
    }

    /** The number of the publication. */
    public long publication() {
        return publicationId;
    }

    /** The version that was the latest when it was said. */
    public int version() {
        return version;
    }

    /**
     * The name of a field of the publication, such as {@code exitStrategy}; empty for the whole.
     */
    public String place() {
        return place;
    }

    /** The comment that it answers; null when it begins a conversation. */
    public @Nullable Long answers() {
        return answersId;
    }

    public String text() {
        return text;
    }

    /** The sign-in name. */
    public String saidBy() {
        return saidBy;
    }

    public Instant saidAt() {
        return saidAt;
    }

    /** The sign-in name of whoever saw to it; null while it is open. */
    public @Nullable String resolvedBy() {
        return resolvedBy;
    }

    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }

    public boolean isOpen() {
        return resolvedAt == null;
    }

    void resolve(String by, Instant at) {
        resolvedBy = by;
        resolvedAt = at;
    }

    void reopen() {
        resolvedBy = null;
        resolvedAt = null;
    }
}
