package org.commonground.search.query;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a query that says something about the words of a document. */
public sealed interface QueryClause {

    /** As typed, without quotes and operators. */
    String text();

    /** A word in any of its English forms; it counts, but one of many may be missing. */
    record Word(String text, Span span) implements QueryClause {}

    /** The beginning of a word, {@code partner*}. */
    record Beginning(String text) implements QueryClause {}

    /** These words exactly so and next to each other, however they are printed. */
    record Phrase(String text, Span span) implements QueryClause {}

    /** At least one of these, {@code Luton OR Bedford}. */
    record AnyOf(List<QueryClause> alternatives) implements QueryClause {
        public AnyOf {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public String text() {
            return alternatives.stream().map(QueryClause::text).collect(Collectors.joining(" "));
        }
    }

    /** Where in the query as typed a text stands, {@code [from, to)}. */
    record Span(int from, int to) {}
}
