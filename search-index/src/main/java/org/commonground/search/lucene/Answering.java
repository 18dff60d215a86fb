package org.commonground.search.lucene;

import org.apache.lucene.search.Query;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResult;
import org.commonground.search.SearchResults;
import org.commonground.search.SortOrder;
import org.commonground.search.Suggestion;
import org.commonground.search.query.ParsedQuery;
import org.commonground.search.query.QueryParser;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request's way to its answer: find the groups, count them, rank them, and read what is shown
 * of the few that are asked for.
 */
final class Answering {
    private static final String SHORTENED =
            "Your search was too long, so only the beginning of it was looked for.";

    private final GroupedSearcher searcher;
    private final SearchRequest request;
    private final Narrowing narrowing;
    private final KnownTerms terms;
    private final StemmedWordings vocabulary;

    Answering(GroupedSearcher searcher, StemmedWordings vocabulary, SearchRequest request) {
        this.searcher = searcher;
        this.vocabulary = vocabulary;
        this.request = request;
        this.terms = new KnownTerms(searcher);
        this.narrowing = new Narrowing(request.filters(), searcher.dictionary());
    }

    private record Found(Query query, List<MatchingGroups> groups, Counting counts) {}

    SearchResults answer() throws IOException {
        long begun = System.nanoTime();
        ParsedQuery parsed = QueryParser.parse(request.query());
        Widening widening = Widening.of(parsed, vocabulary, terms);
        Question question = QuestionBuilder.build(parsed, terms, widening);
        Found found = find(question.strict(), scoring(question));
        boolean relaxed = false;
        if (found.counts().total() == 0 && question.relaxed() != null) {
            Found anyWord = find(question.relaxed(), scoring(question));
            relaxed = anyWord.counts().total() > 0;
            found = relaxed ? anyWord : found;
        }
        Shown shown = shown(parsed, question, found, relaxed);
        Suggestion suggestion = suggestion(parsed, widening, relaxed ? 0 : found.counts().total());
        return new SearchResults(
                request.query(),
                found.counts().total(),
                (System.nanoTime() - begun) / 1_000_000,
                suggestion,
                widening.told(parsed.text()),
                relaxed,
                parsed.shortened() || question.shortened() ? SHORTENED : null,
                shown.results(),
                shown.leading(),
                found.counts().facets());
    }

    private Found find(Query query, boolean scored) throws IOException {
        List<MatchingGroups> groups = MatchingGroups.find(searcher, query, scored);
        Counting counts = new Counting(searcher.dictionary(), narrowing);
        groups.forEach(counts::count);
        return new Found(query, groups, counts);
    }

    private boolean scoring(Question question) {
        return question.selective() && request.sort() == SortOrder.RELEVANCE;
    }

    private record Shown(List<SearchResult> results, int leading) {}

    private Shown shown(ParsedQuery parsed, Question question, Found found, boolean relaxed)
            throws IOException {
        long from = (request.page() - 1L) * request.size();
        int total = found.counts().total();
        if (from >= total) {
            return new Shown(List.of(), 0);
        }
        int to = (int) Math.min(total, from + request.size());
        List<RankedGroup> ranked = rank(question, found, to);
        LessonsFirst.Order order =
                relaxed || !scored(question)
                        ? new LessonsFirst.Order(ranked, 0)
                        : new LessonsFirst(request, parsed, searcher.dictionary()).order(ranked);
        List<RankedGroup> shown =
                order.groups().subList((int) from, Math.min(to, order.groups().size()));
        Map<RankedGroup, GroupPages> pages =
                GroupPages.of(
                        shown,
                        found.query(),
                        searcher,
                        new TextHits(question.terms(), terms),
                        request.opened());
        ResultReading reading = new ResultReading(new TextMarks(question.terms(), terms), searcher);
        List<SearchResult> results = new ArrayList<>(shown.size());
        for (RankedGroup group : shown) {
            GroupPages matching = pages.get(group);
            if (matching != null) {
                results.add(reading.read(group, matching));
            }
        }
        return new Shown(results, order.leading());
    }

    /** Whether results stand in the order of how well they match. */
    private boolean scored(Question question) {
        return request.sort() == SortOrder.RELEVANCE && !question.everything();
    }

    private List<RankedGroup> rank(Question question, Found found, int size) throws IOException {
        Ranking ranking = new Ranking(searcher, found.groups());
        if (request.sort() == SortOrder.TITLE) {
            return ranking.sorted(RankedGroup.BY_TITLE, size);
        }
        if (!scored(question)) {
            return ranking.sorted(RankedGroup.NEWEST, size);
        }
        return ranking.relevant(
                found.query(), new Nearness(question.words(), terms), !narrowing.isEmpty(), size);
    }

    private @Nullable Suggestion suggestion(ParsedQuery parsed, Widening widening, int total)
            throws IOException {
        Optional<String> corrected =
                new Spelling(searcher.getIndexReader(), widening).correct(parsed);
        if (corrected.isEmpty()) {
            return null;
        }
        ParsedQuery better = QueryParser.parse(corrected.get());
        Question question =
                QuestionBuilder.build(better, terms, Widening.of(better, vocabulary, terms));
        int more = find(question.strict(), false).counts().total();
        return more > total ? new Suggestion(corrected.get(), more) : null;
    }
}
