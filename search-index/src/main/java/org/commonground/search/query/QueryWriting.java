package org.commonground.search.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes clauses as somebody would type them: the way back from {@link QueryParser}. */
final class QueryWriting {

    private QueryWriting() {}

    static String write(List<QueryClause> wanted, List<QueryClause> excluded) {
        return Stream.concat(
                        wanted.stream().map(QueryWriting::write),
                        excluded.stream().map(clause -> "-" + write(clause)))
                .collect(Collectors.joining(" "));
    }

    /** Any of the clauses is enough. */
    static String any(List<QueryClause> wanted) {
        return wanted.stream().map(QueryWriting::write).collect(Collectors.joining(" OR "));
    }

    static String write(QueryClause clause) {
        return switch (clause) {
            case QueryClause.Word word -> word.text();
            case QueryClause.Beginning beginning -> beginning.text() + "*";
            case QueryClause.Phrase phrase -> '"' + phrase.text() + '"';
            case QueryClause.AnyOf any -> any(any.alternatives());
        };
    }

    /** The words of quoted phrases as words like others. */
    static String withoutQuotes(List<QueryClause> wanted) {
        return write(wanted, List.of()).replace("\"", "");
    }
}
