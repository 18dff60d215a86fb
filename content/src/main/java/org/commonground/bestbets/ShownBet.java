package org.commonground.bestbets;

import java.util.List;

/**
 * A best bet as readers see it.
 *
 * @param words wordings that it stands for
 * @param title of what it leads to, as published
 * @param url of its page
 * @param kind {@code case-study}, {@code lesson} or {@code document}
 * @param kindLabel the same for people
 * @param reason why, in a sentence
 */
public record ShownBet(
        List<String> words,
        String title,
        String url,
        String kind,
        String kindLabel,
        String reason) {

    static ShownBet of(BestBet bet, String title, String url, String kind, String kindLabel) {
        return new ShownBet(bet.words(), title, url, kind, kindLabel, bet.reason());
    }
}
