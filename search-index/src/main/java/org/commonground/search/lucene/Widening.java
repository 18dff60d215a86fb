package org.commonground.search.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.commonground.search.Widened;
import org.commonground.search.query.ParsedQuery;
import org.commonground.search.query.QueryClause;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
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

    /** Stems of all other wordings together, so that a generous vocabulary costs little. */
    private static final int MOST_STEMS = 24;

    private final KnownTerms known;
    private final Map<String, Map<List<String>, Float>> byStem = new HashMap<>();
    private final Set<List<String>> added = new LinkedHashSet<>();
    private final Set<String> told = new LinkedHashSet<>();
    private final List<QueryClause.Span> widened = new ArrayList<>();
    private int stems;

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

    private record Typed(String stem, QueryClause.Span span) {
        static List<Typed> of(QueryClause.Word word) {
            return EnglishAnalysis.terms(EnglishAnalysis.WORDS, word.text()).stream()
                    .map(stem -> new Typed(stem, word.span()))
                    .toList();
        }
    }

    private void widen(List<Typed> run, StemmedWordings vocabulary) throws IOException {
        List<String> all = run.stream().map(Typed::stem).toList();
        int at = 0;
        while (at < all.size()) {
            int length = vocabulary.longest(all.subList(at, all.size()));
            if (length > 0) {
                List<String> typed = all.subList(at, at + length);
                boolean any = false;
                for (StemmedWordings.Other other : vocabulary.others(typed)) {
                    any |= add(typed, other);
                }
                if (any) {
                    int from = run.get(at).span().from();
                    int to = run.get(at + length - 1).span().to();
                    widened.add(new QueryClause.Span(from, to));
                }
            }
            at += Math.max(1, length);
        }
    }

    private boolean add(List<String> typed, StemmedWordings.Other other) throws IOException {
        if (stems + other.stems().size() > MOST_STEMS || !isInTheIndex(other.stems())) {
            return false;
        }
        stems += other.stems().size();
        added.add(other.stems());
        told.add(other.text());
        for (String stem : typed) {
            byStem.computeIfAbsent(stem, each -> new LinkedHashMap<>())
                    .merge(other.stems(), other.close() ? CLOSE : LESS_CLOSE, Math::max);
        }
        return true;
    }

    private boolean isInTheIndex(List<String> wording) throws IOException {
        for (String stem : wording) {
            if (!known.has(term(stem))) {
                return false;
            }
        }
        return true;
    }

    /** Whether other words are looked for besides this stem. */
    boolean widens(String stem) {
        return byStem.containsKey(stem);
    }

    /** Other wordings as rows of stems, to be marked where they stand. */
    Collection<List<String>> added() {
        return added;
    }

    /** The word, or one of the other wordings in its place. */
    Query query(String stem) throws IOException {
        Query word = known.query(term(stem));
        Map<List<String>, Float> others = byStem.get(stem);
        if (others == null) {
            return word;
        }
        List<Query> any = new ArrayList<>();
        any.add(word);
        for (Map.Entry<List<String>, Float> other : others.entrySet()) {
            any.add(other(stem, other.getKey(), other.getValue()));
        }
        return new DisjunctionMaxQuery(any, 0);
    }

    /** Weighed so that a rare wording counts no more than the word that was typed. */
    private Query other(String stem, List<String> wording, float share) throws IOException {
        float weight = 0;
        for (String each : wording) {
            weight += known.weight(term(each));
        }
        Query query =
                wording.size() == 1
                        ? known.query(term(wording.getFirst()))
                        : new PhraseQuery(IndexFields.WORDS, wording.toArray(String[]::new));
        return new BoostQuery(query, share * known.weight(term(stem)) / weight);
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
