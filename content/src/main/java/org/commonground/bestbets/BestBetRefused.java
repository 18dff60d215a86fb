package org.commonground.bestbets;

import org.commonground.kernel.Refusal;

/** A best bet that cannot be set as it is. */
public final class BestBetRefused extends Refusal {
    private final String field;

    private BestBetRefused(String field, int status, String message) {
        super(status == 404 ? "unknown-best-bet" : "best-bet-refused", status, message);
        this.field = field;
    }

    /** Which field it is about. */
    public String field() {
        return field;
    }

    static BestBetRefused noWords() {
        return new BestBetRefused(
                "words", 422, "Write the words that readers search for, one wording a line.");
    }

    static BestBetRefused tooManyWords(int most, int longest) {
        return new BestBetRefused(
                "words",
                422,
                "At most %d wordings of %d characters have room. Make two best bets of it."
                        .formatted(most, longest));
    }

    static BestBetRefused noReason() {
        return new BestBetRefused(
                "reason", 422, "Say in a sentence why readers should look there first.");
    }

    static BestBetRefused longReason(int length, int most) {
        return new BestBetRefused(
                "reason",
                422,
                "This has %d characters; at most %d have room.".formatted(length, most));
    }

    static BestBetRefused endsBeforeItStarts() {
        return new BestBetRefused("ends", 422, "The last day lies before the first.");
    }

    /** A date that an editor typed. */
    static BestBetRefused notADate(String field, String typed) {
        return new BestBetRefused(
                field,
                422,
                "“%s” is not a date. Write it as year, month and day, such as 2006-04-21."
                        .formatted(typed.strip()));
    }

    /** An address that an editor typed. */
    static BestBetRefused notAnAddress(String typed) {
        return new BestBetRefused(
                "target",
                422,
                "“%s” is the address of no publication, lesson, document or seminar. Copy it from the browser, such as /p/12, /l/31, /d/7/text#page-3 or /seminars/3."
                        .formatted(typed.strip()));
    }

    /** An address of ours that leads nowhere. */
    public static BestBetRefused unknown(BetTarget target) {
        return new BestBetRefused("target", 422, "There is nothing at " + target + ".");
    }

    static BestBetRefused noSuchPage(int pages) {
        return new BestBetRefused("target", 422, "The document has %d pages.".formatted(pages));
    }

    static BestBetRefused gone() {
        return new BestBetRefused("main", 404, "There is no such best bet.");
    }
}
