package org.commonground.search;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question to the index.
 *
 * @param query as typed, of any length; {@link org.commonground.search.query.QueryParser} says how
 *     it is read
 * @param filters values by facet: one of them must hold, of every facet named; unknown values match
 *     nothing
 * @param page 1-based; below 1 is taken as 1, beyond the last is empty
 * @param size results a page, taken into 1 to {@value #LARGEST_SIZE}
 * @param opened the document of which more is to be shown, null for none
 * @param seminars so many of the best seminars are wanted by themselves as well; 0 for none
 */
public record SearchRequest(
        String query,
        Map<FacetName, Set<String>> filters,
        SortOrder sort,
        int page,
        int size,
        @Nullable OpenedDocument opened,
        int seminars) {

    public static final int LARGEST_SIZE = 100;
    public static final int USUAL_SIZE = 10;

    public SearchRequest {
        Map<FacetName, Set<String>> copy = new EnumMap<>(FacetName.class);
        filters.forEach(
                (name, values) -> {
                    if (!values.isEmpty()) {
                        copy.put(name, Collections.unmodifiableSet(new TreeSet<>(values)));
                    }
                });
        filters = Collections.unmodifiableMap(copy);
        page = Math.max(1, page);
        size = Math.clamp(size, 1, LARGEST_SIZE);
        seminars = Math.clamp(seminars, 0, USUAL_SIZE);
    }

    public SearchRequest(
            String query, Map<FacetName, Set<String>> filters, SortOrder sort, int page, int size) {
        this(query, filters, sort, page, size, null, 0);
    }

    /** The first page of the most relevant results to these words. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Map.of(), SortOrder.RELEVANCE, 1, USUAL_SIZE);
    }

    /** The same question narrowed to results with one of these values. */
    public SearchRequest narrowedTo(FacetName name, String... values) {
        Map<FacetName, Set<String>> narrowed = new EnumMap<>(FacetName.class);
        narrowed.putAll(filters);
        narrowed.put(name, Set.of(values));
        return new SearchRequest(query, narrowed, sort, page, size, opened, seminars);
    }

    /** The same question with these filters alone. */
    public SearchRequest filteredBy(Map<FacetName, Set<String>> others) {
        return new SearchRequest(query, others, sort, page, size, opened, seminars);
    }

    public SearchRequest sortedBy(SortOrder order) {
        return new SearchRequest(query, filters, order, page, size, opened, seminars);
    }

    public SearchRequest onPage(int number, int resultsPerPage) {
        return new SearchRequest(query, filters, sort, number, resultsPerPage, opened, seminars);
    }

    public SearchRequest opening(@Nullable OpenedDocument document) {
        return new SearchRequest(query, filters, sort, page, size, document, seminars);
    }

    /** The same question, with the best seminars by themselves as well. */
    public SearchRequest withSeminars(int most) {
        return new SearchRequest(query, filters, sort, page, size, opened, most);
    }
}
