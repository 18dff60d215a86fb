package org.commonground.search.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is looked for in the place of typed words: several words as they stand together in any form,
 * a single one in singular and plural alone, for its stem may be that of quite another word.
 *
 * @param ways in which it is written somewhere in the index; empty where it is nowhere
 */
record OtherWording(List<MarkedTerm> ways) {

    static OtherWording of(List<StemmedWord> words, KnownTerms known) throws IOException {
        List<MarkedTerm> ways = new ArrayList<>();
        if (words.size() == 1) {
            for (String form : Inflections.numbers(words.getFirst().word())) {
                if (known.has(new Term(IndexFields.EXACT, form))) {
                    ways.add(MarkedTerm.of(IndexFields.EXACT, List.of(form)));
                }
            }
        } else {
            MarkedTerm row = MarkedTerm.of(IndexFields.WORDS, StemmedWord.stems(words));
            if (known.hasAll(row.terms())) {
                ways.add(row);
            }
        }
        return new OtherWording(List.copyOf(ways));
    }

    boolean isInTheIndex() {
        return !ways.isEmpty();
    }

    /**
     * One query for each way.
     *
     * @param worth of a text that holds it, whatever its frequency is
     */
    List<Query> queries(float worth, KnownTerms known) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (MarkedTerm way : ways) {
            float weight = 0;
            for (Term term : way.terms()) {
                weight += known.weight(term);
            }
            Query query =
                    way.terms().size() == 1
                            ? known.query(way.terms().getFirst())
                            : new PhraseQuery(
                                    way.field(),
                                    way.terms().stream().map(Term::text).toArray(String[]::new));
            queries.add(new BoostQuery(query, worth / weight));
        }
        return queries;
    }
}
