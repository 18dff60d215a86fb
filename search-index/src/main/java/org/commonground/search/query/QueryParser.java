package org.commonground.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what people type: {@code words}, {@code "exact phrases"}, {@code -exclusions}, {@code one
 * OR other} and {@code begin*}. Everything else is literal, and nothing is an error: a quote
 * without its partner, an operator without its operand or a thousand brackets are passed over.
 */
public final class QueryParser {

    /** Words, phrases and exclusions together; what stands after them is left out. */
    public static final int MOST_CLAUSES = 32;

    /** Characters; the word that the limit cuts is left out. */
    public static final int LONGEST_QUERY = 2000;

    /** A shorter beginning than this would stand for half the dictionary. */
    private static final int SHORTEST_BEGINNING = 2;

    private final List<QueryClause> wanted = new ArrayList<>();
    private final List<QueryClause> excluded = new ArrayList<>();
    private int clauses;

    private QueryParser() {}

    /** Reads a query; control characters count as spaces. */
    public static ParsedQuery parse(String typed) {
        return new QueryParser().read(typed);
    }

    private ParsedQuery read(String typed) {
        String text = cut(typed);
        boolean shortened = text.length() < typed.stripTrailing().length();
        QueryTokens tokens = new QueryTokens(text);
        boolean alternative = false;
        for (Optional<QueryToken> next = tokens.next(); next.isPresent(); next = tokens.next()) {
            QueryToken token = next.get();
            if (token.isOr()) {
                alternative = !wanted.isEmpty();
                continue;
            }
            Optional<QueryClause> clause = clause(token);
            if (clause.isEmpty()) {
                continue;
            }
            if (clauses == MOST_CLAUSES) {
                shortened = true;
                break;
            }
            clauses++;
            if (token.excluded()) {
                excluded.add(clause.get());
            } else if (alternative) {
                wanted.add(either(wanted.removeLast(), clause.get()));
            } else {
                wanted.add(clause.get());
            }
            alternative = false;
        }
        return new ParsedQuery(text, wanted, excluded, shortened);
    }

    private static String cut(String typed) {
        if (typed.length() <= LONGEST_QUERY) {
            return typed;
        }
        int end = LONGEST_QUERY;
        while (end > 0 && !Character.isWhitespace(typed.charAt(end))) {
            end--;
        }
        return typed.substring(0, end > 0 ? end : LONGEST_QUERY);
    }

    private static Optional<QueryClause> clause(QueryToken token) {
        String text = token.text();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        QueryClause.Span span = new QueryClause.Span(token.from(), token.from() + text.length());
        if (token.quoted()) {
            return Optional.of(new QueryClause.Phrase(text, span));
        }
        if (text.endsWith("*") && isBeginning(text.substring(0, text.length() - 1))) {
            return Optional.of(new QueryClause.Beginning(text.substring(0, text.length() - 1)));
        }
        return Optional.of(new QueryClause.Word(text, span));
    }

    private static boolean isBeginning(String text) {
        return text.length() >= SHORTEST_BEGINNING
                && text.codePoints().allMatch(Character::isLetterOrDigit);
    }

    private static QueryClause either(QueryClause first, QueryClause second) {
        List<QueryClause> alternatives = new ArrayList<>();
        if (first instanceof QueryClause.AnyOf any) {
            alternatives.addAll(any.alternatives());
        } else {
            alternatives.add(first);
        }
        alternatives.add(second);
        return new QueryClause.AnyOf(alternatives);
    }
}
