package org.commonground.feedback;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one reader said of a page, and what editors made of it. It says nothing of who the reader is
 * unless they gave an address to be answered at.
 */
@Entity
public class PageFeedback {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private String page;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(length = LONG32)
    private String comment;

    @Enumerated(EnumType.STRING)
    private FeedbackState state;

    private String takenBy = "";

    @Column(length = LONG32)
    private String note = "";

    private @Nullable String readerAddress;
    private @Nullable Instant answeredAt;
    private @Nullable Long answerPublication;
    private String listedAs = "";
    private @Nullable Instant changedAt;

    protected PageFeedback() {}

    PageFeedback(
            Instant at, String page, Verdict verdict, String comment, @Nullable String address) {
        this.at = at;
        this.page = page;
        this.verdict = verdict;
        this.comment = comment;
        this.readerAddress = address;
        this.state =
                comment.isEmpty() && address == null ? FeedbackState.CLOSED : FeedbackState.NEW;
    }

    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String page() {
        return page;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String comment() {
        return comment;
    }

    public FeedbackState state() {
        return state;
    }

    /** Who has it in hand or closed it; empty while it is new. */
    public String takenBy() {
        return takenBy;
    }

    /** Of editors, for editors. */
    public String note() {
        return note;
    }

    /** Where the reader wants to be told; null when nowhere, or when it has been erased. */
    public @Nullable String readerAddress() {
        return readerAddress;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /** What answers it; null while nothing does. */
    public @Nullable Long answerPublication() {
        return answerPublication;
    }

    /** What the public list says was asked for; empty when it is not listed. */
    public String listedAs() {
        return listedAs;
    }

    /** When an editor last did something with it. */
    public @Nullable Instant changedAt() {
        return changedAt;
    }

    void moved(FeedbackState to, String by, Instant now) {
        state = to;
        takenBy = by;
        changedAt = now;
    }

    void noted(String words, Instant now) {
        note = words;
        changedAt = now;
    }

    void answered(long publication, String listing, String by, Instant now) {
        moved(FeedbackState.ANSWERED, by, now);
        answeredAt = now;
        answerPublication = publication;
        listedAs = listing;
    }

    /** What the reader chose. */
    public enum Verdict {
        YES,
        NO,
        PROBLEM,
        /** Something is not here that the reader looked for. */
        MISSING;

        public static Optional<Verdict> of(String name) {
            return Stream.of(values())
                    .filter(verdict -> verdict.name().equals(name.toUpperCase(Locale.ROOT)))
                    .findFirst();
        }
    }
}
