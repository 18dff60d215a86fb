package org.commonground.audit;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** One line of the trail. */
@Entity
@Immutable
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private String actor;
    private @Nullable String address;
    private String action;
    private String object;

    @Column(length = LONG32)
    private @Nullable String detail;

    protected AuditEntry() {}

    AuditEntry(
            Instant at,
            String actor,
            @Nullable String address,
            String action,
            String object,
            @Nullable String detail) {
        this.at = at;
        this.actor = actor;
        this.address = address;
        this.action = action;
        this.object = object;
        this.detail = detail;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public @Nullable String address() {
        return address;
    }

    public String action() {
        return action;
    }

    /** What it was done to, as {@code publication 12}. */
    public String object() {
        return object;
    }

    public @Nullable String detail() {
        return detail;
    }
}
