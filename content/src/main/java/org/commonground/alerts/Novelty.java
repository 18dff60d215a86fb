package org.commonground.alerts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What readers saw for the first time, and in which edition alerts tell of it. */
@Entity
class Novelty {
    /** As the search has it: a publication's own, a seminar's below zero. */
    @Id private Long number;

    private Instant publishedAt;
    private @Nullable Long edition;

    protected Novelty() {}

    Novelty(long number, Instant publishedAt) {
        this.number = number;
        this.publishedAt = publishedAt;
    }

    long number() {
        return number;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    void isIn(long told) {
        edition = told;
    }
}
