package org.commonground.search;

import java.util.ArrayList;
import java.util.List;

/** Says what a search asks for, for people: {@code “honest broker” · Case study · Oldham}. */
public final class SearchInWords {
    private SearchInWords() {}

    /**
     * @param answer to this request, which knows what people call the filters; any page of it
     */
    public static String of(SearchRequest request, SearchResults answer) {
        List<String> parts = new ArrayList<>();
        if (!request.query().isBlank()) {
            parts.add("“" + request.query().replaceAll("^\"([^\"]*)\"$", "$1") + "”");
        }
        request.filters()
                .forEach(
                        (facet, values) ->
                                values.forEach(value -> parts.add(answer.label(facet, value))));
        return parts.isEmpty() ? "everything" : String.join(" · ", parts);
    }
}
