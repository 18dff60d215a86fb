package org.commonground.search.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.search.FacetName;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResults;
import org.commonground.taxonomy.Terms;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers searches that were kept, in which a filter may go by a name that its term has no more,
 * and says what people call the filters and what became of them.
 */
@ApplicationScoped
public class TodaysNames {
    private final SearchEngine engine;
    private final Terms terms;

    @Inject
    public TodaysNames(SearchEngine engine, Terms terms) {
        this.engine = engine;
        this.terms = terms;
    }

    /**
     * An answer with the question it is to.
     *
     * @param request as it was asked, with the names that terms have today
     * @param chosen its filters
     */
    public record Answer(SearchRequest request, SearchResults results, List<ChosenFilter> chosen) {
        public Answer {
            chosen = List.copyOf(chosen);
        }

        /** What could not be taken as it was asked, in sentences; mostly none. */
        public List<String> remarks() {
            return Remarks.of(request.query(), chosen);
        }
    }

    /**
     * Asks by today's names where the old ones find nothing. The database is asked only about those
     * that count nothing.
     */
    public Answer ask(SearchRequest request) {
        SearchResults found = engine.search(request);
        List<FilterValue> old =
                FilterValue.of(request).filter(value -> !value.counts(found)).toList();
        FilterNames names = FilterNames.of(old.stream(), terms);
        List<ChosenFilter> chosen =
                onceEach(
                        FilterValue.of(request)
                                .map(
                                        value ->
                                                value.counts(found)
                                                        ? value.in(found)
                                                        : names.today(value).getLast()));
        SearchRequest today = request.filteredBy(filters(chosen));
        return new Answer(today, today.equals(request) ? found : engine.search(today), chosen);
    }

    /** What becomes of a search by today's names; nothing is looked for yet. */
    public FollowedSearch follow(SearchRequest request) {
        return follow(request, FilterNames.of(FilterValue.of(request), terms));
    }

    /** The same for many, with no more questions to the database than for one; in their order. */
    public List<FollowedSearch> follow(List<SearchRequest> requests) {
        FilterNames names = FilterNames.of(requests.stream().flatMap(FilterValue::of), terms);
        return requests.stream().map(request -> follow(request, names)).toList();
    }

    private static FollowedSearch follow(SearchRequest request, FilterNames names) {
        List<ChosenFilter> chosen =
                onceEach(FilterValue.of(request).flatMap(value -> names.today(value).stream()));
        return new FollowedSearch(request.filteredBy(filters(chosen)), chosen);
    }

    /** What is known of a value twice is what became of it. */
    private static List<ChosenFilter> onceEach(Stream<ChosenFilter> chosen) {
        Map<FilterValue, ChosenFilter> known = new LinkedHashMap<>();
        chosen.forEach(
                filter ->
                        known.merge(
                                new FilterValue(filter.facet(), filter.value()),
                                filter,
                                (one, other) ->
                                        one.standing() == FilterStanding.IN_USE ? other : one));
        return List.copyOf(known.values());
    }

    private static Map<FacetName, Set<String>> filters(List<ChosenFilter> chosen) {
        Map<FacetName, Set<String>> filters = new EnumMap<>(FacetName.class);
        for (ChosenFilter filter : chosen) {
            filters.computeIfAbsent(filter.facet(), _ -> new HashSet<>()).add(filter.value());
        }
        return filters;
    }
}
