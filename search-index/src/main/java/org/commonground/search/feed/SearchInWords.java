package org.commonground.search.feed;

import java.util.ArrayList;
import java.util.List;

/** Says what a search asks for, for people: {@code “honest broker” · Case study · Oldham}. */
final class SearchInWords {
    private SearchInWords() {}

    static String of(String query, List<ChosenFilter> chosen) {
        List<String> parts = new ArrayList<>();
        if (!query.isBlank()) {
            parts.add("“" + query.replaceAll("^\"([^\"]*)\"$", "$1") + "”");
        }
        chosen.stream().map(SearchInWords::inWords).forEach(parts::add);
        return parts.isEmpty() ? "everything" : String.join(" · ", parts);
    }

    private static String inWords(ChosenFilter filter) {
        return filter.standing() instanceof FilterStanding.Unknown
                ? "unknown %s “%s”".formatted(filter.facet().value(), filter.label())
                : filter.label();
    }
}
