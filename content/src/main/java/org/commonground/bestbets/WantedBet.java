package org.commonground.bestbets;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * A best bet as an editor wants it.
 *
 * @param words wordings, of one word or several
 * @param reason why, in a sentence for readers
 * @param startsOn the first day, null for at once
 * @param endsOn the last day, null for none
 */
public record WantedBet(
        List<String> words,
        BetTarget target,
        String reason,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    private static final int MOST_WORDINGS = 20;
    private static final int LONGEST_WORDING = 100;
    private static final int LONGEST_ALL = 1_000;
    private static final int LONGEST_REASON = 300;

    /**
     * What an editor typed.
     *
     * @param target an address as copied from the browser
     * @param starts a day such as 2006-04-21, blank for at once
     * @param ends the same, blank for none
     * @throws BestBetRefused when one of them cannot be read, or cannot be a best bet
     */
    public static WantedBet typed(
            List<String> words, String target, String reason, String starts, String ends) {
        return new WantedBet(
                words,
                BetTarget.of(target).orElseThrow(() -> BestBetRefused.notAnAddress(target)),
                reason,
                day("starts", starts),
                day("ends", ends));
    }

    private static @Nullable LocalDate day(String field, String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException malformed) {
            throw BestBetRefused.notADate(field, typed);
        }
    }

    /**
     * @throws BestBetRefused when something is missing, too long, or the dates are the wrong way
     *     round
     */
    public WantedBet {
        words =
                words.stream()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
        reason = reason.strip();
        if (words.stream()
                .noneMatch(each -> each.codePoints().anyMatch(Character::isLetterOrDigit))) {
            throw BestBetRefused.noWords();
        }
        if (words.size() > MOST_WORDINGS
                || words.stream().anyMatch(each -> each.length() > LONGEST_WORDING)
                || String.join("\n", words).length() > LONGEST_ALL) {
            throw BestBetRefused.tooManyWords(MOST_WORDINGS, LONGEST_WORDING);
        }
        if (reason.isEmpty()) {
            throw BestBetRefused.noReason();
        }
        if (reason.length() > LONGEST_REASON) {
            throw BestBetRefused.longReason(reason.length(), LONGEST_REASON);
        }
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw BestBetRefused.endsBeforeItStarts();
        }
    }
}
