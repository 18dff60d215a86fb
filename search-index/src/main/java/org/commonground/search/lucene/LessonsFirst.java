package org.commonground.search.lucene;

import org.commonground.search.FacetName;
import org.commonground.search.SearchDocumentType;
import org.commonground.search.SearchRequest;
import org.commonground.search.query.ParsedQuery;
import org.commonground.search.query.QueryClause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts lessons before everything else where a query asks for advice: it is more than one word, not
 * all of it in quotation marks, neither a title nor the name of a place or an agency, enough of its
 * words were found together, nobody has chosen a kind, and a lesson answers it about as well as
 * whatever answers it best.
 */
final class LessonsFirst {

    /** Lessons that may lead. */
    static final int MOST = 3;

    /** Part of the best score that a lesson needs to lead. */
    private static final float NEAR_ENOUGH = 0.6f;

    /** So many of the best results may be what a title stands for. */
    private static final int NAMESAKES = 10;

    /** Part of a title that its words typed in any order have to cover. */
    private static final double MOST_OF_A_TITLE = 0.66;

    private final SearchRequest request;
    private final ParsedQuery parsed;
    private final FacetDictionary dictionary;
    private final String typed;
    private final int lessons;

    LessonsFirst(SearchRequest request, ParsedQuery parsed, FacetDictionary dictionary) {
        this.request = request;
        this.parsed = parsed;
        this.dictionary = dictionary;
        this.typed = FoldedTitle.of(parsed.text());
        this.lessons = dictionary.number(FacetName.KIND, SearchDocumentType.LESSON_KIND);
    }

    /**
     * Results in their final order.
     *
     * @param leading how many lessons lead
     */
    record Order(List<RankedGroup> groups, int leading) {}

    /**
     * @param ranked by relevance; only the first {@value Ranking#CLOSER_LOOK} may lead, so that it
     *     is the same lessons on every page of results
     */
    Order order(List<RankedGroup> ranked) {
        List<RankedGroup> looked = ranked.subList(0, Math.min(ranked.size(), Ranking.CLOSER_LOOK));
        if (looked.isEmpty() || !mayAskForAdvice() || isTitle(looked)) {
            return new Order(ranked, 0);
        }
        float enough = looked.getFirst().score() * NEAR_ENOUGH;
        List<RankedGroup> leading =
                looked.stream()
                        .filter(group -> group.score() >= enough && isLesson(group))
                        .limit(MOST)
                        .toList();
        List<RankedGroup> ordered = new ArrayList<>(leading);
        ranked.stream().filter(group -> !leading.contains(group)).forEach(ordered::add);
        return new Order(ordered, leading.size());
    }

    private boolean mayAskForAdvice() {
        return !request.filters().containsKey(FacetName.KIND)
                && typed.indexOf(' ') > 0
                && parsed.wanted().stream().anyMatch(QueryClause.Word.class::isInstance)
                && !dictionary.isLabel(FacetName.PLACE, typed)
                && !dictionary.isLabel(FacetName.AGENCY, typed);
    }

    private boolean isTitle(List<RankedGroup> looked) {
        Set<String> words = words(typed);
        return looked.stream()
                .limit(NAMESAKES)
                .filter(group -> !isLesson(group))
                .map(group -> words(group.segment().groups().titleOrder(group.group())))
                .anyMatch(
                        title ->
                                title.containsAll(words)
                                        && words.size() >= MOST_OF_A_TITLE * title.size());
    }

    private static Set<String> words(String plain) {
        return new HashSet<>(Arrays.asList(plain.split(" ")));
    }

    private boolean isLesson(RankedGroup group) {
        return group.segment().groups().facets().has(group.group(), lessons);
    }
}
