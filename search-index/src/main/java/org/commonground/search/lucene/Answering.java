package org.commonground.search.lucene;

import org.apache.lucene.search.Query;
import org.commonground.search.FacetName;
import org.commonground.search.SearchDocumentType;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResult;
import org.commonground.search.SearchResults;
import org.commonground.search.SortOrder;
import org.commonground.search.Suggestion;
import org.commonground.search.query.ParsedQuery;
import org.commonground.search.query.QueryParser;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One request's way to its answer: find the groups, count them, rank them, and read what is shown
 * of the few that are asked for.
 */
final class Answering {

    private final GroupedSearcher searcher;
    private final SearchRequest request;
    private final Meaning meaning;
    private final Narrowing narrowing;
    private final KnownTerms terms;
    private final StemmedWordings vocabulary;

    Answering(
            GroupedSearcher searcher,
            StemmedWordings vocabulary,
            Meaning meaning,
            SearchRequest request) {
        this.searcher = searcher;
        this.vocabulary = vocabulary;
        this.request = request;
        this.meaning = meaning;
        this.terms = new KnownTerms(searcher);
        this.narrowing = new Narrowing(request.filters(), searcher.dictionary());
    }

    /**
     * What was found by words and meaning under the filters.
     *
     * @param byWords groups that match the words
     */
    private record Found(
            Query query,
            List<MatchingGroups> groups,
            NearPages near,
            Counting counts,
            int byWords) {}

    SearchResults answer() throws IOException {
        long begun = System.nanoTime();
        ParsedQuery parsed = QueryParser.parse(request.query());
        Widening widening = Widening.of(parsed, vocabulary, terms);
        Question question = QuestionBuilder.build(parsed, terms, widening);
        NearPages near = meaning.near(question, terms, searcher, narrowing);
        Found found = find(question.strict(), scoring(question), near);
        boolean relaxed = false;
        if (found.byWords() == 0 && question.relaxed() != null) {
            Found anyWord = find(question.relaxed(), scoring(question), near);
            relaxed = anyWord.byWords() > 0;
            found = relaxed ? anyWord : found;
        }
        Shown shown = shown(parsed, question, found, relaxed);
        Suggestion suggestion = suggestion(parsed, widening, relaxed ? 0 : found.byWords());
        return new SearchResults(
                request.query(),
                found.counts().total(),
                (System.nanoTime() - begun) / 1_000_000,
                suggestion,
                widening.told(parsed.text()),
                relaxed,
                LeftOut.notice(parsed, question),
                shown.results(),
                shown.leading(),
                shown.seminars(),
                found.counts().facets());
    }

    private Found find(Query query, boolean scored, NearPages near) throws IOException {
        List<MatchingGroups> groups = MatchingGroups.find(searcher, query, scored);
        List<MatchingGroups> nearby =
                near.isEmpty()
                        ? List.of()
                        : groups.stream().map(segment -> segment.nearby(near)).toList();
        Counting counts = new Counting(searcher.dictionary(), narrowing);
        groups.forEach(counts::count);
        int byWords = counts.total();
        for (int i = 0; i < nearby.size(); i++) {
            counts.count(nearby.get(i));
            groups.get(i).matching().or(nearby.get(i).matching());
        }
        return new Found(query, groups, near, counts, byWords);
    }

    private boolean scoring(Question question) {
        return question.selective() && request.sort() == SortOrder.RELEVANCE;
    }

    private record Shown(List<SearchResult> results, int leading, List<SearchResult> seminars) {}

    private Shown shown(ParsedQuery parsed, Question question, Found found, boolean relaxed)
            throws IOException {
        long from = (request.page() - 1L) * request.size();
        int total = found.counts().total();
        if (from >= total) {
            return new Shown(List.of(), 0, List.of());
        }
        int to = (int) Math.min(total, from + request.size());
        Ordered ordered = order(question, found, to);
        LessonsFirst.Order order =
                relaxed || !scored(question)
                        ? new LessonsFirst.Order(ordered.groups(), 0)
                        : new LessonsFirst(request, parsed, searcher.dictionary())
                                .order(ordered.groups());
        List<RankedGroup> shown =
                order.groups().subList((int) from, Math.min(to, order.groups().size()));
        List<RankedGroup> seminars = seminars(question, found, ordered, shown);
        Map<RankedGroup, GroupPages> pages =
                GroupPages.of(
                        Stream.concat(shown.stream(), seminars.stream()).distinct().toList(),
                        found.query(),
                        searcher,
                        new TextHits(question.terms(), terms),
                        ordered.near(),
                        ordered.scoring(),
                        request.opened());
        ResultReading reading =
                new ResultReading(
                        new TextMarks(question.terms(), terms),
                        meaning.sentences(question),
                        searcher);
        return new Shown(
                reading.read(shown, pages), order.leading(), reading.read(seminars, pages));
    }

    /** The best of the seminars that were found; those that are shown anyway are the same here. */
    private List<RankedGroup> seminars(
            Question question, Found found, Ordered ordered, List<RankedGroup> shown)
            throws IOException {
        int kind = searcher.dictionary().number(FacetName.KIND, SearchDocumentType.SEMINAR_KIND);
        if (request.seminars() == 0 || kind < 0) {
            return List.of();
        }
        List<MatchingGroups> seminars =
                found.groups().stream().map(segment -> segment.having(kind)).toList();
        Map<Long, RankedGroup> known =
                shown.stream().collect(Collectors.toMap(RankedGroup::key, Function.identity()));
        List<RankedGroup> byWords =
                byWords(question, found.query(), seminars, true, request.seminars());
        return ordered.joining().join(byWords, seminars).stream()
                .limit(request.seminars())
                .map(group -> known.getOrDefault(group.key(), group))
                .toList();
    }

    /** Whether results stand in the order of how well they match. */
    private boolean scored(Question question) {
        return request.sort() == SortOrder.RELEVANCE && !question.everything();
    }

    /** Puts some of the groups in the order that all were put in. */
    private interface Joining {
        List<RankedGroup> join(List<RankedGroup> byWords, List<MatchingGroups> found);
    }

    /** Groups in order, what is near as it was counted there, and how they were put in order. */
    private record Ordered(
            List<RankedGroup> groups, NearPages near, PageScoring scoring, Joining joining) {
        static Ordered byWords(List<RankedGroup> groups, Found found) {
            return new Ordered(
                    groups, found.near(), PageScoring.BY_WORDS, (byWords, all) -> byWords);
        }
    }

    private Ordered order(Question question, Found found, int size) throws IOException {
        boolean fused = scored(question) && !found.near().isEmpty();
        List<RankedGroup> byWords =
                byWords(
                        question,
                        found.query(),
                        found.groups(),
                        !narrowing.isEmpty(),
                        fused ? Math.max(size, Fusion.FIRST) : size);
        if (!fused) {
            return Ordered.byWords(byWords, found);
        }
        Set<Long> unread = meaning.unread(Fusion.texts(byWords));
        Fusion first = Fusion.of(byWords, found.near(), unread);
        RankedGroup best = first.join(byWords, found.groups()).getFirst();
        NearPages near =
                meaning.withAnswer(first.agreedAnswer(best), found.near(), question, searcher);
        Fusion fusion = first.with(near);
        return new Ordered(fusion.join(byWords, found.groups()), near, fusion::score, fusion::join);
    }

    /**
     * The first groups in the order asked for, by words alone.
     *
     * @param narrowed whether the groups are fewer than the query matches
     */
    private List<RankedGroup> byWords(
            Question question, Query query, List<MatchingGroups> groups, boolean narrowed, int size)
            throws IOException {
        Ranking ranking = new Ranking(searcher, groups);
        if (request.sort() == SortOrder.TITLE) {
            return ranking.sorted(RankedGroup.BY_TITLE, size);
        }
        return scored(question)
                ? ranking.relevant(query, new Nearness(question.words(), terms), narrowed, size)
                : ranking.sorted(RankedGroup.NEWEST, size);
    }

    private @Nullable Suggestion suggestion(ParsedQuery parsed, Widening widening, int byWords)
            throws IOException {
        WordBreaks breaks = new WordBreaks(terms, vocabulary);
        Optional<String> corrected =
                new Spelling(terms, widening, breaks, meaning::isWord).correct(parsed);
        if (corrected.isEmpty()) {
            return null;
        }
        ParsedQuery better = QueryParser.parse(corrected.get());
        Question question =
                QuestionBuilder.build(better, terms, Widening.of(better, vocabulary, terms));
        if (find(question.strict(), false, NearPages.NONE).byWords() <= byWords) {
            return null;
        }
        NearPages near = meaning.near(question, terms, searcher, narrowing);
        int total = find(question.strict(), false, near).counts().total();
        return new Suggestion(corrected.get(), total);
    }
}
