package org.commonground.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** An address that works once, and not for long. */
@Entity
class OneUseLink {
    static final String FIRST_RUN = "first-run";
    static final String SET_PASSWORD = "set-password";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String purpose;

    @ManyToOne(fetch = FetchType.EAGER)
    private @Nullable Person person;

    private String secretHash;
    private Instant expiresAt;

    protected OneUseLink() {}

    OneUseLink(String purpose, @Nullable Person person, String secretHash, Instant expiresAt) {
        this.purpose = purpose;
        this.person = person;
        this.secretHash = secretHash;
        this.expiresAt = expiresAt;
    }

    @Nullable Person person() {
        return person;
    }
}
