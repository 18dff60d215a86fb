package org.commonground.search.feed;

import org.commonground.mail.OneLine;
import org.commonground.search.FacetName;
import org.commonground.search.query.QueryParser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in sentences what of a search could not be taken as it was asked. */
final class Remarks {
    /** Of many values that do not exist. */
    private static final int MOST_NAMED = 5;

    /** Of a query that is quoted, in characters. */
    private static final int LONGEST = 60;

    private Remarks() {}

    static List<String> of(String query, List<ChosenFilter> chosen) {
        List<String> remarks = new ArrayList<>();
        if (!query.isBlank() && QueryParser.parse(query).asRead().isEmpty()) {
            remarks.add(
                    "There is no word to look for in %s, so it was passed over."
                            .formatted(quoted(OneLine.of(query, LONGEST))));
        }
        Map<FacetName, List<String>> unknown = new EnumMap<>(FacetName.class);
        for (ChosenFilter filter : chosen) {
            String facet = filter.facet().value();
            String label = quoted(filter.label());
            switch (filter.standing()) {
                case FilterStanding.InUse _ -> {}
                case FilterStanding.Renamed renamed ->
                        remarks.add(
                                "The %s %s is now %s."
                                        .formatted(facet, quoted(renamed.before()), label));
                case FilterStanding.Successor successor ->
                        remarks.add(
                                "The %s %s has gone out of use. %s has taken its place, and this search looks there."
                                        .formatted(facet, quoted(successor.of()), label));
                case FilterStanding.OutOfUse _ ->
                        remarks.add(
                                "The %s %s has gone out of use: nothing new is filed under it."
                                        .formatted(facet, label));
                case FilterStanding.Unknown _ ->
                        unknown.computeIfAbsent(filter.facet(), _ -> new ArrayList<>()).add(label);
            }
        }
        unknown.forEach((facet, labels) -> remarks.add(unknown(facet.value(), labels)));
        return remarks;
    }

    private static String unknown(String facet, List<String> labels) {
        if (labels.size() == 1) {
            return "There is no %s %s, and nothing is found under it. It may have been removed from the list, or the address is mistyped."
                    .formatted(facet, labels.getFirst());
        }
        int more = labels.size() - MOST_NAMED;
        return "These values of the filter by %s do not exist, and nothing is found under them: %s%s. They may have been removed from the list, or the address is mistyped."
                .formatted(
                        facet,
                        labels.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")),
                        more > 0 ? " and %,d more".formatted(more) : "");
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
