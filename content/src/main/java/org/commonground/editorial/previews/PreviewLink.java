package org.commonground.editorial.previews;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import java.time.Instant;

/** A secret address of one publication; its secret itself is known to whoever was given it. */
@Entity
public class PreviewLink {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long publicationId;
    private String secretHash;
    private String madeBy;
    private Instant madeAt;
    private Instant expiresAt;

    protected PreviewLink() {}

    PreviewLink(
            long publicationId,
            String secretHash,
            String madeBy,
            Instant madeAt,
            Instant expiresAt) {
        this.publicationId = publicationId;
        this.secretHash = secretHash;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
    }

    public long id() {
        return id;
    }

    public long publication() {
        return publicationId;
    }

    /** The sign-in name. */
    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
