package org.commonground.search.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.commonground.search.query.ParsedQuery;
import org.commonground.search.query.QueryClause;
import org.commonground.search.query.QueryParser;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts a parsed query into Lucene's terms. */
final class QuestionBuilder {

    /** Terms after analysis; one typed word can be many, {@code a/b/c/d}. */
    private static final int MOST_TERMS = QueryParser.MOST_CLAUSES;

    /** Words that all beginnings of a query stand for; Lucene refuses a thousand. */
    private static final int MOST_BEGINNINGS = 4 * Beginnings.MOST;

    private final KnownTerms known;
    private final Widening widening;
    private final List<Query> required = new ArrayList<>();
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final List<Term> wordsInOrder = new ArrayList<>();
    private final List<MarkedTerm> marked = new ArrayList<>();

    /** Marked only where there is nothing else to mark. */
    private final List<MarkedTerm> faint = new ArrayList<>();

    private int terms;
    private int beginnings = MOST_BEGINNINGS;
    private boolean selective;
    private boolean shortened;

    private QuestionBuilder(KnownTerms known, Widening widening) {
        this.known = known;
        this.widening = widening;
    }

    static Question build(ParsedQuery query, KnownTerms known, Widening widening)
            throws IOException {
        return new QuestionBuilder(known, widening).build(query);
    }

    private Question build(ParsedQuery query) throws IOException {
        for (QueryClause clause : query.wanted()) {
            if (clause instanceof QueryClause.Word word) {
                addWord(word.text());
            } else {
                require(clause);
            }
        }
        if (required.isEmpty() && words.isEmpty()) {
            addStopWords(query);
        }
        if (marked.isEmpty()) {
            marked.addAll(faint);
        }
        marked.addAll(widening.added());
        List<Query> excluded = new ArrayList<>();
        for (QueryClause clause : query.excluded()) {
            exclude(clause, excluded);
        }
        boolean everything = required.isEmpty() && words.isEmpty();
        int distinct = words.size();
        int enough = Coverage.enough(distinct);
        Query strict = combine(excluded, enough);
        // Next to something required all words together may be missing.
        int least = required.isEmpty() ? 1 : 0;
        Query relaxed = enough > least ? combine(excluded, least) : null;
        return new Question(
                strict,
                relaxed,
                binding(excluded),
                query.wantedText(),
                List.copyOf(wordsInOrder),
                List.copyOf(marked),
                selective,
                everything,
                shortened);
    }

    /** Phrases, alternatives, beginnings and exclusions hold for whatever a result is found by. */
    private @Nullable Query binding(List<Query> excluded) {
        if (required.isEmpty() && excluded.isEmpty()) {
            return null;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        required.forEach(query -> all.add(query, Occur.FILTER));
        if (required.isEmpty()) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        excluded.forEach(query -> all.add(query, Occur.MUST_NOT));
        return all.build();
    }

    private void addWord(String text) {
        for (String term : bounded(EnglishAnalysis.terms(EnglishAnalysis.WORDS, text))) {
            if (words.merge(term, 1, Integer::sum) == 1) {
                MarkedTerm mark = MarkedTerm.of(IndexFields.WORDS, List.of(term));
                (FunctionWords.contains(text) ? faint : marked).add(mark);
            }
            wordsInOrder.add(new Term(IndexFields.WORDS, term));
        }
    }

    private void require(QueryClause clause) throws IOException {
        Query query = translate(clause, true);
        if (query != null) {
            required.add(query);
        }
    }

    /** A query of nothing but words like "the" and "who" asks for exactly them. */
    private void addStopWords(ParsedQuery query) throws IOException {
        for (QueryClause clause : query.wanted()) {
            if (clause instanceof QueryClause.Word word) {
                require(new QueryClause.Phrase(word.text(), word.span()));
            }
        }
    }

    private @Nullable Query translate(QueryClause clause, boolean mark) throws IOException {
        return switch (clause) {
            case QueryClause.Word word -> {
                List<String> found =
                        bounded(EnglishAnalysis.terms(EnglishAnalysis.WORDS, word.text()));
                yield mark && found.size() == 1 && widening.widens(found.getFirst())
                        ? widened(found.getFirst())
                        : inARow(IndexFields.WORDS, found, mark);
            }
            case QueryClause.Phrase phrase -> {
                List<String> found =
                        bounded(EnglishAnalysis.terms(EnglishAnalysis.EXACT, phrase.text()));
                yield inARow(IndexFields.EXACT, found, mark);
            }
            case QueryClause.Beginning beginning -> {
                List<Term> found = beginnings(beginning.text());
                if (mark) {
                    found.forEach(term -> marked.add(new MarkedTerm(List.of(term))));
                }
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                for (Term term : found) {
                    any.add(known.query(term), Occur.SHOULD);
                }
                yield any.build();
            }
            case QueryClause.AnyOf any -> {
                BooleanQuery.Builder either = new BooleanQuery.Builder();
                int count = 0;
                for (QueryClause alternative : any.alternatives()) {
                    Query query = translate(alternative, mark);
                    if (query != null) {
                        either.add(query, Occur.SHOULD);
                        count++;
                    }
                }
                yield count == 0 ? null : either.build();
            }
        };
    }

    private Query widened(String stem) throws IOException {
        marked.add(MarkedTerm.of(IndexFields.WORDS, List.of(stem)));
        return widening.query(stem);
    }

    private List<Term> beginnings(String text) throws IOException {
        if (beginnings == 0) {
            shortened = true;
            return List.of(new Term(IndexFields.EXACT, text.toLowerCase(Locale.ROOT)));
        }
        List<Term> found =
                Beginnings.expand(text, Math.min(beginnings, Beginnings.MOST), known.reader());
        beginnings -= found.size();
        return found;
    }

    private void exclude(QueryClause clause, List<Query> excluded) throws IOException {
        Query query = translate(clause, false);
        if (query == null && clause instanceof QueryClause.Word word) {
            query = translate(new QueryClause.Phrase(word.text(), word.span()), false);
        }
        if (query != null) {
            excluded.add(query);
        }
    }

    private @Nullable Query inARow(String field, List<String> found, boolean mark)
            throws IOException {
        if (found.isEmpty()) {
            return null;
        }
        if (mark) {
            marked.add(MarkedTerm.of(field, found));
        }
        if (found.size() == 1) {
            return known.query(new Term(field, found.getFirst()));
        }
        selective |= mark;
        return new PhraseQuery(field, found.toArray(String[]::new));
    }

    private List<String> bounded(List<String> found) {
        int left = MOST_TERMS - terms;
        if (found.size() > left) {
            shortened = true;
            found = found.subList(0, left);
        }
        terms += found.size();
        return found;
    }

    private Query combine(List<Query> excluded, int enoughWords) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        required.forEach(query -> all.add(query, Occur.MUST));
        Occur occur = enoughWords == words.size() ? Occur.MUST : Occur.SHOULD;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            Query term = widening.query(word.getKey());
            int times = word.getValue();
            all.add(times > 1 ? new BoostQuery(term, times) : term, occur);
        }
        if (occur == Occur.SHOULD) {
            all.setMinimumNumberShouldMatch(enoughWords);
        }
        if (required.isEmpty() && words.isEmpty()) {
            all.add(
                    shortened ? new MatchNoDocsQuery("nothing left") : MatchAllDocsQuery.INSTANCE,
                    Occur.MUST);
        }
        excluded.forEach(query -> all.add(query, Occur.MUST_NOT));
        return all.build();
    }
}
