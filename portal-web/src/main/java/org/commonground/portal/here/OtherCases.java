package org.commonground.portal.here;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.portal.parts.Texts;
import org.commonground.publications.Kind;
import org.commonground.search.FacetName;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResult;
import org.commonground.search.SearchResults;
import org.commonground.search.SearchUrl;
import org.commonground.search.SortOrder;
import org.commonground.taxonomy.Term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What other case studies there are for the same circumstances. */
@ApplicationScoped
class OtherCases {
    private static final int LISTED = 5;

    private final SearchEngine engine;

    @Inject
    OtherCases(SearchEngine engine) {
        this.engine = engine;
    }

    /** One line each for place, level and partners, of those that were said. */
    List<Others> beside(long publication, Circumstances here) {
        List<Others> all = new ArrayList<>();
        Term place = here.place();
        if (place != null) {
            all.add(others("place", publication, FacetName.PLACE, Set.of(place.slug()), here));
        }
        Term level = here.level();
        if (level != null) {
            all.add(others("level", publication, FacetName.LEVEL, Set.of(level.slug()), here));
        }
        if (!here.partners().isEmpty()) {
            Set<String> partners =
                    here.partners().stream().map(Term::slug).collect(Collectors.toSet());
            all.add(others("partners", publication, FacetName.AGENCY, partners, here));
        }
        return all;
    }

    private Others others(
            String topic,
            long publication,
            FacetName facet,
            Set<String> values,
            Circumstances here) {
        SearchRequest request =
                new SearchRequest(
                        "",
                        Map.of(FacetName.KIND, Set.of(Kind.CASE_STUDY.value()), facet, values),
                        SortOrder.NEWEST,
                        1,
                        SearchRequest.LARGEST_SIZE);
        SearchResults found = engine.search(request);
        List<SearchResult> others =
                found.results().stream()
                        .filter(one -> one.publication().id() != publication)
                        .toList();
        int itself = found.results().size() - others.size();
        return new Others(
                topic,
                found.total() - itself,
                new SearchUrl(request.onPage(1, SearchRequest.USUAL_SIZE)).page(),
                others.stream()
                        .limit(LISTED)
                        .map(
                                one ->
                                        new Other(
                                                one.title(),
                                                "/here/" + one.publication().id() + here.query()))
                        .toList());
    }

    /**
     * @param count without the case at hand
     * @param searchUrl leads to all of them
     */
    public record Others(String topic, int count, String searchUrl, List<Other> first) {
        /** How many, in a sentence. */
        public String sentence() {
            return Texts.of("here.others." + topic, count);
        }
    }

    /** Another case, set against the same circumstances. */
    public record Other(String title, String url) {}
}
