package org.commonground.portal.search;

import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.parts.Texts;
import org.commonground.search.FacetName;
import org.commonground.search.SearchDocumentType;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResult;
import org.commonground.search.SearchResults;
import org.commonground.search.SearchUrl;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Seminars among the results to a search: told of above them all, and the best shown by themselves
 * on the first page, however far down they stand.
 */
final class SeminarsApart {
    private static final int MOST = 3;

    private final SearchUrl all;
    private final int count;
    private final boolean amongOthers;
    private final List<SearchResult> best;

    /** Empty where nothing but seminars was asked for or found: then they stand in the list. */
    SeminarsApart(SearchUrl url, SearchResults found) {
        all = url.onPage(1).with(FacetName.KIND, SearchDocumentType.SEMINAR_KIND);
        count = found.count(FacetName.KIND, SearchDocumentType.SEMINAR_KIND);
        amongOthers =
                url.asksForSomething()
                        && count > 0
                        && count < found.total()
                        && maySetApart(url.request());
        best = amongOthers ? found.seminars() : List.of();
    }

    /** The same question, with the seminars that are to be set apart. */
    static SearchRequest wanted(SearchRequest request) {
        return request.page() == 1 && !request.query().isEmpty() && maySetApart(request)
                ? request.withSeminars(MOST)
                : request;
    }

    private static boolean maySetApart(SearchRequest request) {
        return !request.filters().containsKey(FacetName.KIND);
    }

    List<SearchResult> best() {
        return best;
    }

    List<SearchResult> leftOutOf(List<SearchResult> results) {
        List<String> shown = best.stream().map(SearchResult::url).toList();
        return results.stream().filter(result -> !shown.contains(result.url())).toList();
    }

    /** How many there are, for who does not read to the end; null where nothing else is found. */
    @Nullable NamedLink told() {
        return amongOthers ? link("search.seminarsAbout") : null;
    }

    /** Where all are; null when these are. */
    @Nullable NamedLink more() {
        return best.isEmpty() || count <= best.size() ? null : link("search.allSeminars");
    }

    private NamedLink link(String text) {
        return new NamedLink(Texts.of(text, count), all.page());
    }
}
