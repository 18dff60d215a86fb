package org.commonground.portal.search;

import org.commonground.portal.parts.Texts;
import org.commonground.search.SearchUrl;
import org.commonground.search.feed.ChosenFilter;
import org.commonground.search.feed.TodaysNames;

import java.util.List;

/**
 * A value the results are narrowed by, to be taken off.
 *
 * @param name with the value goes along with new words
 * @param label the facet and what people call the value
 * @param url of the results without it
 */
public record SelectedFilter(String name, String value, String label, String url) {
    static SelectedFilter of(ChosenFilter filter, SearchUrl url) {
        return new SelectedFilter(
                filter.facet().value(),
                filter.value(),
                label(filter),
                url.without(filter.facet(), filter.value()).page());
    }

    /** Of filters that nothing can pass, what is wrong with each. */
    static List<String> unknown(TodaysNames.Answer answer) {
        return answer.chosen().stream()
                .filter(filter -> !filter.known())
                .map(filter -> Texts.of("filter.unknown", facet(filter), filter.label()))
                .toList();
    }

    /** {@code Theme: Young people}. */
    static String label(ChosenFilter filter) {
        return facet(filter) + ": " + filter.label();
    }

    private static String facet(ChosenFilter filter) {
        return Texts.of("facet." + filter.facet().value());
    }
}
