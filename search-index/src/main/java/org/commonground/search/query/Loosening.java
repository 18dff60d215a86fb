package org.commonground.search.query;

import org.commonground.search.FacetName;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResults;
import org.commonground.search.Suggestion;
import org.commonground.search.query.Loosened.Step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Ways on from a search that found nothing: it gives up one thing after another and keeps what then
 * finds something, nearest to the search first. When no single thing helps, all are given up.
 */
public final class Loosening {

    /** Words left out one at a time; each is a search of its own. */
    private static final int MOST_WORDS = 8;

    private final SearchEngine engine;
    private final SearchRequest asked;
    private final ParsedQuery parsed;

    private Loosening(SearchEngine engine, SearchRequest asked) {
        this.engine = engine;
        this.asked = asked;
        this.parsed = QueryParser.parse(asked.query());
    }

    /**
     * What to look for instead, each on its first page.
     *
     * @param found the answer to what was asked
     * @return empty when something was found, when nothing was asked, and when nothing helps
     */
    public static List<Loosened> of(SearchEngine engine, SearchRequest asked, SearchResults found) {
        return found.total() > 0 ? List.of() : new Loosening(engine, asked).ways(found);
    }

    private List<Loosened> ways(SearchResults found) {
        List<Loosened> ways = new ArrayList<>();
        Suggestion suggestion = found.suggestion();
        if (suggestion != null) {
            String better = suggestion.query();
            ways.add(new Loosened(Step.SPELLING, better, asking(better), suggestion.total()));
        }
        if (parsed.wanted().stream().anyMatch(Loosening::isQuoted)) {
            String unquoted = QueryWriting.withoutQuotes(parsed.wanted());
            ways.add(count(Step.QUOTES, "", asking(unquoted + excluded())));
        }
        best(withoutEachFilter()).ifPresent(ways::add);
        if (!parsed.excluded().isEmpty() && !parsed.wanted().isEmpty()) {
            String wanted = QueryWriting.write(parsed.wanted(), List.of());
            ways.add(count(Step.EXCLUSION, excluded().strip(), asking(wanted)));
        }
        best(withoutEachWord()).ifPresent(ways::add);
        if (parsed.wanted().size() > 1) {
            ways.add(count(Step.ANY_WORD, "", asking(QueryWriting.any(parsed.wanted()))));
        }
        if (asked.filters().size() > 1) {
            ways.add(count(Step.ALL_FILTERS, "", narrowed(asked.query(), Map.of())));
        }
        ways.removeIf(way -> way.total() == 0);
        if (ways.isEmpty()) {
            ways.addAll(
                    everything(
                            suggestion == null ? parsed : QueryParser.parse(suggestion.query())));
        }
        return ways;
    }

    private List<Loosened> everything(ParsedQuery last) {
        if (last.wanted().isEmpty()) {
            return List.of();
        }
        Loosened all =
                count(
                        Step.EVERYTHING,
                        "",
                        narrowed(QueryWriting.any(last.wanted()).replace("\"", ""), Map.of()));
        return all.total() > 0 ? List.of(all) : List.of();
    }

    private List<Loosened> withoutEachFilter() {
        return asked.filters().keySet().stream()
                .map(
                        name ->
                                count(
                                        Step.FILTER,
                                        name.value(),
                                        narrowed(asked.query(), filtersBut(name))))
                .toList();
    }

    private Map<FacetName, Set<String>> filtersBut(FacetName left) {
        Map<FacetName, Set<String>> others = new EnumMap<>(FacetName.class);
        others.putAll(asked.filters());
        others.remove(left);
        return others;
    }

    private List<Loosened> withoutEachWord() {
        List<QueryClause> wanted = parsed.wanted();
        if (wanted.size() < 2) {
            return List.of();
        }
        return IntStream.range(0, Math.min(wanted.size(), MOST_WORDS))
                .mapToObj(
                        left -> {
                            List<QueryClause> others = new ArrayList<>(wanted);
                            QueryClause without = others.remove(left);
                            return count(
                                    Step.WORD,
                                    QueryWriting.write(without),
                                    asking(QueryWriting.write(others, parsed.excluded())));
                        })
                .toList();
    }

    /** The one that finds most gave up what excluded most. */
    private static Optional<Loosened> best(List<Loosened> ways) {
        return ways.stream().max(Comparator.comparingInt(Loosened::total));
    }

    private String excluded() {
        return parsed.excluded().isEmpty()
                ? ""
                : " " + QueryWriting.write(List.of(), parsed.excluded());
    }

    private static boolean isQuoted(QueryClause clause) {
        Predicate<QueryClause> quoted = QueryClause.Phrase.class::isInstance;
        return clause instanceof QueryClause.AnyOf any
                ? any.alternatives().stream().anyMatch(quoted)
                : quoted.test(clause);
    }

    private Loosened count(Step step, String given, SearchRequest request) {
        return new Loosened(step, given, request, engine.search(request.onPage(1, 1)).total());
    }

    private SearchRequest asking(String query) {
        return narrowed(query, asked.filters());
    }

    private SearchRequest narrowed(String query, Map<FacetName, Set<String>> filters) {
        return new SearchRequest(query, filters, asked.sort(), 1, asked.size());
    }
}
