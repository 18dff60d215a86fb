package org.commonground.seminars.letters;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.commonground.seminars.SeminarAudit;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A letter that an organiser sent, and to how many parties. */
@Entity
public class LetterRound {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long seminarId;

    @Enumerated(EnumType.STRING)
    private LetterAudience audience;

    private String subject;

    @Column(length = LONG32)
    private String text;

    private String sentBy;
    private Instant sentAt;
    private int parties;

    @SuppressWarnings("UnusedVariable") // queried
    private @Nullable String press;

    protected LetterRound() {}

    /**
     * @param press the form that sent it to everybody once more; null for one that is for those
     *     alone who have not got it
     */
    LetterRound(long seminarId, LetterDraft draft, @Nullable String press, String by, Instant now) {
        this.seminarId = seminarId;
        this.audience = draft.audience();
        this.subject = draft.subject();
        this.text = draft.text();
        this.press = press;
        this.sentBy = by;
        this.sentAt = now;
    }

    public long id() {
        return id;
    }

    public LetterAudience audience() {
        return audience;
    }

    /** With placeholders, as it was written. */
    public String subject() {
        return subject;
    }

    /** With placeholders, as it was written. */
    public String text() {
        return text;
    }

    public String sentBy() {
        return sentBy;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** To how many it went. */
    public int parties() {
        return parties;
    }

    /** As the log of mails names it: a part of what is about the seminar. */
    public String about() {
        return SeminarAudit.object(seminarId) + " letter " + id;
    }

    void went(int toParties) {
        parties = toParties;
    }
}
