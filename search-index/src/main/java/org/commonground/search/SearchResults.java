package org.commonground.search;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param query as it was typed
 * @param total results under all filters, a document with many matching pages counted once
 * @param suggestion the whole query with likely misspellings put right, where that finds more; null
 *     otherwise
 * @param widened what was looked for besides the words typed; null when nothing was
 * @param relaxed nothing held enough of the words, so these results hold any of them
 * @param notice what of the query was left out and why, a sentence for the person; null when
 *     nothing was
 * @param leading so many of all results, from the first on, are lessons that answer a question for
 *     advice; 0 when the query asks for none or the lessons are no answer
 * @param seminars the best of those found, however far down they stand; so many as were asked for
 * @param facets all of them, in the order of {@link FacetName}, also those without values
 */
public record SearchResults(
        String query,
        int total,
        long tookMs,
        @Nullable Suggestion suggestion,
        @Nullable Widened widened,
        boolean relaxed,
        @Nullable String notice,
        List<SearchResult> results,
        int leading,
        List<SearchResult> seminars,
        List<FacetCounts> facets) {

    public SearchResults {
        results = List.copyOf(results);
        seminars = List.copyOf(seminars);
        facets = List.copyOf(facets);
    }

    /** What people call a facet's value; the value itself where nothing was found that has it. */
    public String label(FacetName facet, String value) {
        return counted(facet, value).map(FacetCount::label).findFirst().orElse(value);
    }

    /** How many results there would be with that value alone chosen in its facet. */
    public int count(FacetName facet, String value) {
        return counted(facet, value).mapToInt(FacetCount::count).sum();
    }

    private Stream<FacetCount> counted(FacetName facet, String value) {
        return facets.stream()
                .filter(counts -> counts.name() == facet)
                .flatMap(counts -> counts.values().stream())
                .filter(count -> count.value().equals(value));
    }
}
