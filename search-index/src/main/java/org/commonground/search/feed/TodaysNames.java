package org.commonground.search.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.search.FacetName;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResults;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers searches that were kept, in which a filter may go by a name that its term has no more.
 * The database is asked only about filters that count nothing.
 */
@ApplicationScoped
public class TodaysNames {
    private final SearchEngine engine;
    private final Terms terms;

    @Inject
    public TodaysNames(SearchEngine engine, Terms terms) {
        this.engine = engine;
        this.terms = terms;
    }

    /**
     * An answer with the question it is to.
     *
     * @param request as it was asked, with the names that terms have today
     */
    public record Answer(SearchRequest request, SearchResults results) {}

    /** Asks by today's names where the old ones find nothing. */
    public Answer ask(SearchRequest request) {
        SearchResults found = engine.search(request);
        SearchRequest today = today(request, found);
        return today.equals(request)
                ? new Answer(request, found)
                : new Answer(today, engine.search(today));
    }

    private SearchRequest today(SearchRequest request, SearchResults found) {
        Map<FacetName, Set<String>> filters = new EnumMap<>(FacetName.class);
        request.filters()
                .forEach(
                        (facet, values) ->
                                filters.put(
                                        facet,
                                        values.stream()
                                                .map(value -> today(facet, value, found))
                                                .collect(Collectors.toSet())));
        return request.filteredBy(filters);
    }

    private String today(FacetName facet, String value, SearchResults found) {
        if (found.count(facet, value) > 0) {
            return value;
        }
        return Vocabulary.of(facet.value())
                .flatMap(vocabulary -> terms.everNamed(new TermName(vocabulary, value)))
                .map(Term::slug)
                .orElse(value);
    }
}
