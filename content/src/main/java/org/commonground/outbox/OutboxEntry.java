package org.commonground.outbox;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One piece of promised work: about which subject, for whom (the topic), and how often it was tried
 * in vain.
 */
@Entity
public class OutboxEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String topic;

    private long subject;
    private Instant createdAt;
    private int attempts;

    @Column(length = LONG32)
    private @Nullable String lastProblem;

    protected OutboxEntry() {}

    OutboxEntry(String topic, long subject, Instant createdAt) {
        this.topic = topic;
        this.subject = subject;
        this.createdAt = createdAt;
    }

    public long id() {
        return id;
    }

    public String topic() {
        return topic;
    }

    public long subject() {
        return subject;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int attempts() {
        return attempts;
    }

    public @Nullable String lastProblem() {
        return lastProblem;
    }

    void failed(String problem) {
        attempts++;
        lastProblem = problem;
    }
}
