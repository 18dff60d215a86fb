package org.commonground.alerts;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** One address's wish to be told what is new in one search. It is gone when it has ended. */
@Entity
@Table(name = "search_alert")
public class Alert {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String address;
    private String question;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    private Instant askedAt;
    private @Nullable String secretHash;
    private Instant linkExpiresAt;
    private @Nullable Instant confirmedAt;
    private long edition;
    private LocalDate toldOn;

    @Column(length = LONG32)
    private String remarks = "";

    protected Alert() {}

    /** It does nothing until it is confirmed. */
    Alert(String address, String question, Rhythm rhythm, Instant now) {
        this.address = address;
        this.question = question;
        this.rhythm = rhythm;
        this.askedAt = now;
        this.linkExpiresAt = now;
        this.toldOn = LocalDate.EPOCH;
    }

    public long id() {
        return id;
    }

    /** In lower case. */
    public String address() {
        return address;
    }

    /** Words and filters as the address of the search says them; empty for everything. */
    public String question() {
        return question;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** The last edition that was looked through for it. */
    public long edition() {
        return edition;
    }

    /** What was told last of the search itself, such as that a filter is gone; mostly empty. */
    public String remarks() {
        return remarks;
    }

    /** On which day that was. */
    LocalDate toldOn() {
        return toldOn;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean isOpenTo(Instant now) {
        return linkExpiresAt.isAfter(now);
    }

    /** A new link takes the place of an earlier one. */
    void asked(Rhythm wished, String hash, Instant now, Instant expires) {
        rhythm = wished;
        secretHash = hash;
        askedAt = now;
        linkExpiresAt = expires;
    }

    /** From here on what comes after that edition is told, from the next due day on. */
    void confirmed(Instant now, long latest, LocalDate today) {
        confirmedAt = now;
        edition = latest;
        toldOn = today;
    }

    void comes(Rhythm wished) {
        rhythm = wished;
    }
}
