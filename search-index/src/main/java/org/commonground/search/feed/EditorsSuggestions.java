package org.commonground.search.feed;

import jakarta.enterprise.context.ApplicationScoped;

import org.commonground.bestbets.ShownBet;
import org.commonground.search.SearchRequest;
import org.commonground.search.query.FoldedWords;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The best bets of this moment, by the words they stand for. Kept in memory by {@link DeskFeed}: a
 * search asks no database for them.
 */
@ApplicationScoped
public class EditorsSuggestions {
    private static final int MOST = 3;

    /** Words of a query that are looked at. */
    private static final int MOST_WORDS = 32;

    private volatile Map<List<String>, Set<ShownBet>> byWords = Map.of();
    private volatile int longest;

    /**
     * What editors suggest to somebody who asks this: on the first page of a search without
     * filters, mostly nothing.
     */
    public List<ShownBet> to(SearchRequest request) {
        return request.page() > 1 || !request.filters().isEmpty() ? List.of() : to(request.query());
    }

    private List<ShownBet> to(String query) {
        Map<List<String>, Set<ShownBet>> known = byWords;
        if (known.isEmpty()) {
            return List.of();
        }
        List<String> words = FoldedWords.of(query);
        int end = Math.min(words.size(), MOST_WORDS);
        Set<ShownBet> suggested = new LinkedHashSet<>();
        for (int first = 0; first < end; first++) {
            for (int last = first + 1; last <= Math.min(end, first + longest); last++) {
                suggested.addAll(known.getOrDefault(words.subList(first, last), Set.of()));
            }
        }
        return suggested.stream().limit(MOST).toList();
    }

    /** These and no others are in force now. */
    void are(List<ShownBet> bets) {
        Map<List<String>, Set<ShownBet>> sorted = new HashMap<>();
        int most = 0;
        for (ShownBet shown : bets) {
            for (String wording : shown.words()) {
                List<String> words = FoldedWords.of(wording);
                sorted.computeIfAbsent(words, each -> new LinkedHashSet<>()).add(shown);
                most = Math.max(most, words.size());
            }
        }
        longest = most;
        byWords = Map.copyOf(sorted);
    }
}
