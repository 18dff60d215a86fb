package org.commonground.bestbets;

import java.util.List;

/**
 * A best bet as readers see it.
 *
 * @param words wordings that it stands for
 * @param reason why, in a sentence
 */
public record ShownBet(List<String> words, SeenThere there, String reason) {
    static ShownBet of(BestBet bet, SeenThere there) {
        return new ShownBet(bet.words(), there, bet.reason());
    }
}
