package org.commonground.editorial.contributions;

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

/** A learning point that was offered, and what became of it. */
@Entity
public class Contribution {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String source;

    @SuppressWarnings("UnusedVariable") // queried
    private String offerKey;

    private String creditTitle;
    private String creditAddress;
    private String organisation;

    @Column(length = LONG32)
    private String statement;

    @Column(length = LONG32)
    private String advice;

    @Enumerated(EnumType.STRING)
    private ContributionState state = ContributionState.WAITING;

    private Instant offeredAt;
    private @Nullable Long publicationId;
    private @Nullable Long lessonId;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    protected Contribution() {}

    Contribution(OfferedPoint offered, Instant now) {
        this.source = offered.source();
        this.offerKey = offered.key();
        say(offered, now);
    }

    public long id() {
        return id;
    }

    /** The occasion, as the audit trail names it. */
    public String source() {
        return source;
    }

    public Credit credit() {
        return new Credit(creditTitle, creditAddress, organisation);
    }

    public String statement() {
        return statement;
    }

    public String advice() {
        return advice;
    }

    public ContributionState state() {
        return state;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    /** The publication that it was taken into; null unless it was. */
    public @Nullable Long publication() {
        return publicationId;
    }

    /** The lesson that it became; null unless it was taken. */
    public @Nullable Long lesson() {
        return lessonId;
    }

    /** Who took or dismissed it; null while nobody has. */
    public @Nullable String decidedBy() {
        return decidedBy;
    }

    final void say(OfferedPoint offered, Instant now) {
        creditTitle = offered.credit().title();
        creditAddress = offered.credit().address();
        organisation = offered.credit().organisation();
        statement = offered.statement();
        advice = offered.advice();
        offeredAt = now;
    }

    void taken(long intoPublication, long asLesson, String by, Instant now) {
        publicationId = intoPublication;
        lessonId = asLesson;
        decide(ContributionState.TAKEN, by, now);
    }

    void dismissed(String by, Instant now) {
        decide(ContributionState.DISMISSED, by, now);
    }

    private void decide(ContributionState as, String by, Instant now) {
        state = as;
        decidedBy = by;
        decidedAt = now;
    }
}
