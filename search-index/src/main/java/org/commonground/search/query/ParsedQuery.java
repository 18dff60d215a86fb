package org.commonground.search.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a query asks for.
 *
 * @param text as typed, as much of it as was read
 * @param wanted what documents should hold, in the order typed
 * @param excluded what no result may hold
 * @param shortened whether something typed was left out because the query is too long
 */
public record ParsedQuery(
        String text, List<QueryClause> wanted, List<QueryClause> excluded, boolean shortened) {

    public ParsedQuery {
        wanted = List.copyOf(wanted);
        excluded = List.copyOf(excluded);
    }

    /** What is wanted, without quotes, operators and exclusions. */
    public String wantedText() {
        return wanted.stream().map(QueryClause::text).collect(Collectors.joining(" "));
    }

    /** The query as somebody would type it who leaves out what is not looked for. */
    public String asRead() {
        return QueryWriting.write(wanted, excluded);
    }
}
