package org.commonground.portal.search;

import org.commonground.portal.parts.Texts;
import org.commonground.search.SearchUrl;
import org.commonground.search.feed.ChosenFilter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A value the results are narrowed by, to be taken off.
 *
 * @param name with the value goes along with new words
 * @param label the facet and what people call the value
 * @param url of the results without it
 */
public record SelectedFilter(String name, String value, String label, String url) {
    private static final int MOST_LABELS = 8;

    static SelectedFilter of(ChosenFilter filter, SearchUrl url) {
        return new SelectedFilter(
                filter.facet().value(),
                filter.value(),
                label(filter),
                url.without(filter.facet(), filter.value()).page());
    }

    /** {@code Theme: Young people · Place: Oldham}; of many the first ones. */
    static String labels(List<ChosenFilter> filters) {
        String first =
                filters.stream()
                        .limit(MOST_LABELS)
                        .map(SelectedFilter::label)
                        .collect(Collectors.joining(" · "));
        int more = filters.size() - MOST_LABELS;
        return more > 0 ? Texts.of("filter.more", first, more) : first;
    }

    /** {@code Theme: Young people}. */
    private static String label(ChosenFilter filter) {
        return Texts.of("facet." + filter.facet().value()) + ": " + filter.label();
    }
}
