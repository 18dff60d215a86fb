package org.commonground.alerts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A publication that readers saw for the first time, and in which edition alerts tell of it. */
@Entity
class NewlyPublished {
    @Id private Long publicationId;

    private Instant publishedAt;
    private @Nullable Long edition;

    protected NewlyPublished() {}

    NewlyPublished(long publicationId, Instant publishedAt) {
        this.publicationId = publicationId;
        this.publishedAt = publishedAt;
    }

    long publicationId() {
        return publicationId;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    void isIn(long number) {
        edition = number;
    }
}
