package org.commonground.search.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.search.FacetName;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResults;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers searches that were kept, in which a filter may go by a name that its term has no more,
 * and says what people call the filters. The database is asked only about those that count nothing.
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
     * @param chosen its filters
     */
    public record Answer(SearchRequest request, SearchResults results, List<ChosenFilter> chosen) {
        public Answer {
            chosen = List.copyOf(chosen);
        }
    }

    /** Asks by today's names where the old ones find nothing. */
    public Answer ask(SearchRequest request) {
        SearchResults found = engine.search(request);
        List<ChosenFilter> chosen = chosen(request, found);
        Map<FacetName, Set<String>> filters = new EnumMap<>(FacetName.class);
        for (ChosenFilter filter : chosen) {
            filters.computeIfAbsent(filter.facet(), facet -> new HashSet<>()).add(filter.value());
        }
        SearchRequest today = request.filteredBy(filters);
        return new Answer(today, today.equals(request) ? found : engine.search(today), chosen);
    }

    private List<ChosenFilter> chosen(SearchRequest request, SearchResults found) {
        return request.filters().entrySet().stream()
                .flatMap(
                        facet ->
                                facet.getValue().stream()
                                        .map(value -> chosen(facet.getKey(), value, found)))
                .distinct()
                .toList();
    }

    private ChosenFilter chosen(FacetName facet, String value, SearchResults found) {
        String label = found.label(facet, value);
        if (found.count(facet, value) > 0) {
            return new ChosenFilter(facet, value, label, true);
        }
        return Vocabulary.of(facet.value())
                .flatMap(vocabulary -> terms.everNamed(new TermName(vocabulary, value)))
                .map(term -> new ChosenFilter(facet, term.slug(), term.label(), true))
                .or(
                        () ->
                                FixedNames.of(facet, value)
                                        .map(name -> new ChosenFilter(facet, value, name, true)))
                .orElseGet(() -> new ChosenFilter(facet, value, label, false));
    }
}
