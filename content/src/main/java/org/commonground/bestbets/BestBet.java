package org.commonground.bestbets;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What readers are shown above the results when their search holds certain words. */
@Entity
public class BestBet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** One wording a line. */
    private String words;

    @Embedded private BetTarget target;
    private String reason;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private String writtenBy;
    private Instant writtenAt;

    protected BestBet() {}

    BestBet(WantedBet wanted, String by, Instant now) {
        is(wanted, by, now);
    }

    final void is(WantedBet wanted, String by, Instant now) {
        words = String.join("\n", wanted.words());
        target = wanted.target();
        reason = wanted.reason();
        startsOn = wanted.startsOn();
        endsOn = wanted.endsOn();
        writtenBy = by;
        writtenAt = now;
    }

    public long id() {
        return id;
    }

    /** Wordings, of one word or several; a search that holds one of them shows the bet. */
    public List<String> words() {
        return words.lines().toList();
    }

    public BetTarget target() {
        return target;
    }

    /** Why, in a sentence for readers. */
    public String reason() {
        return reason;
    }

    /** The first day it is shown; null when it always was. */
    public @Nullable LocalDate startsOn() {
        return startsOn;
    }

    /** The last day it is shown; null when it has none. */
    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public boolean isDue(LocalDate day) {
        return (startsOn == null || !day.isBefore(startsOn))
                && (endsOn == null || !day.isAfter(endsOn));
    }
}
