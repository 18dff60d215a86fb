package org.commonground.search.feed;

import java.util.ArrayList;
import java.util.List;

/** Says what a search asks for, for people: {@code “honest broker” · Case study · Oldham}. */
public final class SearchInWords {
    private SearchInWords() {}

    /**
     * @param answer any page of it
     */
    public static String of(TodaysNames.Answer answer) {
        List<String> parts = new ArrayList<>();
        String query = answer.request().query();
        if (!query.isBlank()) {
            parts.add("“" + query.replaceAll("^\"([^\"]*)\"$", "$1") + "”");
        }
        answer.chosen().stream().map(SearchInWords::inWords).forEach(parts::add);
        return parts.isEmpty() ? "everything" : String.join(" · ", parts);
    }

    private static String inWords(ChosenFilter filter) {
        return filter.known()
                ? filter.label()
                : "unknown %s “%s”".formatted(filter.facet().value(), filter.label());
    }
}
