package org.commonground.search.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.commonground.search.Widened;
import org.commonground.search.query.ParsedQuery;
import org.commonground.search.query.QueryClause;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a query's words are widened by: other wordings of the same term, of which the index has
 * every word. Each word of a wording that was typed may be missing where the other stands instead.
 */
final class Widening {

    /**
     * Of a document that holds the other wording, by the score of one that holds what was typed.
     */
    private static final float CLOSE = 0.6f;

    private static final float LESS_CLOSE = 0.3f;

    /** Words of all other wordings together, so that a generous vocabulary costs little. */
    private static final int MOST_WORDS = 24;

    private final KnownTerms known;
    private final Map<String, Map<OtherWording, Float>> byStem = new HashMap<>();
    private final Set<OtherWording> added = new LinkedHashSet<>();
    private final Set<String> told = new LinkedHashSet<>();
    private final List<QueryClause.Span> widened = new ArrayList<>();
    private int words;

    private Widening(KnownTerms known) {
        this.known = known;
    }

    /** Looks up every run of plain words; the longest wordings win. */
    static Widening of(ParsedQuery query, StemmedWordings vocabulary, KnownTerms known)
            throws IOException {
        Widening widening = new Widening(known);
        List<Typed> run = new ArrayList<>();
        for (QueryClause clause : query.wanted()) {
            if (clause instanceof QueryClause.Word word) {
                run.addAll(Typed.of(word));
                continue;
            }
            widening.widen(run, vocabulary);
            run.clear();
            if (clause instanceof QueryClause.AnyOf any) {
                for (QueryClause alternative : any.alternatives()) {
                    if (alternative instanceof QueryClause.Word word) {
                        widening.widen(Typed.of(word), vocabulary);
                    }
                }
            }
        }
        widening.widen(run, vocabulary);
        return widening;
    }

    private record Typed(StemmedWord word, QueryClause.Span span) {
        static List<Typed> of(QueryClause.Word word) {
            return StemmedWord.of(word.text()).stream()
                    .map(stemmed -> new Typed(stemmed, word.span()))
                    .toList();
        }
    }

    private void widen(List<Typed> run, StemmedWordings vocabulary) throws IOException {
        List<StemmedWord> all = run.stream().map(Typed::word).toList();
        int at = 0;
        while (at < all.size()) {
            int length = vocabulary.longest(all.subList(at, all.size()));
            if (length > 0 && addOthers(all.subList(at, at + length), vocabulary)) {
                int from = run.get(at).span().from();
                int to = run.get(at + length - 1).span().to();
                widened.add(new QueryClause.Span(from, to));
            }
            at += Math.max(1, length);
        }
    }

    /**
     * Two synonyms of a term stand for each other only where neither it nor the typed one is known.
     */
    private boolean addOthers(List<StemmedWord> typed, StemmedWordings vocabulary)
            throws IOException {
        List<StemmedWordings.Other> others = vocabulary.others(typed);
        boolean any = add(typed, others, true, CLOSE);
        List<Term> terms = MarkedTerm.of(IndexFields.WORDS, StemmedWord.stems(typed)).terms();
        return any || !known.hasAll(terms) && add(typed, others, false, LESS_CLOSE);
    }

    private boolean add(
            List<StemmedWord> typed, List<StemmedWordings.Other> others, boolean close, float share)
            throws IOException {
        boolean any = false;
        for (StemmedWordings.Other other : others) {
            if (other.close() != close || words + other.words().size() > MOST_WORDS) {
                continue;
            }
            OtherWording wording = OtherWording.of(other.words(), known);
            if (wording.isInTheIndex()) {
                any = true;
                words += other.words().size();
                added.add(wording);
                told.add(other.text());
                for (StemmedWord word : typed) {
                    byStem.computeIfAbsent(word.stem(), each -> new LinkedHashMap<>())
                            .merge(wording, share, Math::max);
                }
            }
        }
        return any;
    }

    /** Whether other words are looked for besides this stem. */
    boolean widens(String stem) {
        return byStem.containsKey(stem);
    }

    /** Where other wordings stand, to be marked. */
    List<MarkedTerm> added() {
        return added.stream().flatMap(wording -> wording.ways().stream()).toList();
    }

    /** The word, or one of the other wordings in its place. */
    Query query(String stem) throws IOException {
        Query word = known.query(term(stem));
        Map<OtherWording, Float> others = byStem.get(stem);
        if (others == null) {
            return word;
        }
        List<Query> any = new ArrayList<>();
        any.add(word);
        for (Map.Entry<OtherWording, Float> other : others.entrySet()) {
            // Weighed so that a rare wording counts no more than the word that was typed.
            float worth = other.getValue() * known.weight(term(stem));
            any.addAll(other.getKey().queries(worth, known));
        }
        return new DisjunctionMaxQuery(any, 0);
    }

    /** For the reader, in the words of the vocabulary; null when nothing was widened. */
    @Nullable Widened told(String query) {
        if (widened.isEmpty()) {
            return null;
        }
        StringBuilder exactly = new StringBuilder();
        int copied = 0;
        for (QueryClause.Span span : widened) {
            exactly.append(query, copied, span.from());
            exactly.append('"').append(query, span.from(), span.to()).append('"');
            copied = span.to();
        }
        return new Widened(List.copyOf(told), exactly.append(query.substring(copied)).toString());
    }

    private static Term term(String stem) {
        return new Term(IndexFields.WORDS, stem);
    }
}
