package org.commonground.search.lucene;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The bonus for neighbouring words of the query that are neighbours in the text, or nearly so. */
final class Nearness {
    private static final float NEIGHBOURS = 0.1f;
    private static final float NEAR = 0.05f;
    private static final int WINDOW = 8;
    private static final int MOST_PAIRS = 12;

    private Nearness() {}

    /** Scores the pairs of these stems, or null where there are none. */
    static @Nullable Query of(List<String> words) {
        if (words.size() < 2) {
            return null;
        }
        BooleanQuery.Builder bonus = new BooleanQuery.Builder();
        for (int i = 1; i < words.size() && i <= MOST_PAIRS; i++) {
            String one = words.get(i - 1);
            String next = words.get(i);
            bonus.add(
                    new BoostQuery(new PhraseQuery(IndexFields.WORDS, one, next), NEIGHBOURS),
                    Occur.SHOULD);
            bonus.add(
                    new BoostQuery(new PhraseQuery(WINDOW, IndexFields.WORDS, one, next), NEAR),
                    Occur.SHOULD);
        }
        return bonus.build();
    }
}
