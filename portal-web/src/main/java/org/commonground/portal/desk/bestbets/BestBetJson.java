package org.commonground.portal.desk.bestbets;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.bestbets.BestBet;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A best bet as the API gives it.
 *
 * @param target its address, {@code /p/12} or {@code /seminars/3}
 * @param starts the first day, {@code 2006-04-21}, or null
 * @param ends the last day, or null
 * @param shown whether readers see it now
 */
@JsonbPropertyOrder({"id", "words", "target", "reason", "starts", "ends", "shown"})
public record BestBetJson(
        long id,
        List<String> words,
        String target,
        String reason,
        @Nullable String starts,
        @Nullable String ends,
        boolean shown) {

    static BestBetJson of(BestBet bet, boolean shown) {
        return new BestBetJson(
                bet.id(),
                bet.words(),
                bet.target().address(),
                bet.reason(),
                bet.startsOn() == null ? null : bet.startsOn().toString(),
                bet.endsOn() == null ? null : bet.endsOn().toString(),
                shown);
    }
}
