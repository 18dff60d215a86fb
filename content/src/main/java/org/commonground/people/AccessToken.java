package org.commonground.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/** Lets a program act for its owner; it can do what the owner may do at that moment. */
@Entity
public class AccessToken {
    /** So that a token found in a file or a log is known for what it is. */
    static final String PREFIX = "cg_";

    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    private Person owner;

    private String name;
    private String secretHash;
    private Instant createdAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant lastUsedAt;

    protected AccessToken() {}

    AccessToken(
            Person owner,
            String name,
            String secretHash,
            Instant createdAt,
            @Nullable Instant expiresAt) {
        this.owner = owner;
        this.name = name;
        this.secretHash = secretHash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null when it works until it is revoked. */
    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    /** To the minute; null when it was never used. */
    public @Nullable Instant lastUsedAt() {
        return lastUsedAt;
    }

    public Person owner() {
        return owner;
    }

    public boolean worksAt(Instant now) {
        return owner.enabled() && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** Noted once a minute at most: a busy program must not write a row with every request. */
    void usedAt(Instant now) {
        if (lastUsedAt == null || lastUsedAt.plus(USE_IS_NOTED_EVERY).isBefore(now)) {
            lastUsedAt = now;
        }
    }
}
