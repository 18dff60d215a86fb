package org.commonground.portal.search;

import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.parts.Texts;
import org.commonground.search.FacetName;
import org.commonground.search.SearchDocumentType;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResult;
import org.commonground.search.SearchResults;
import org.commonground.search.SearchUrl;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The best seminars to a search, shown by themselves on its first page, however far down they stand
 * among all results.
 */
final class SeminarsApart {
    private static final int MOST = 3;

    private final SearchUrl all;
    private final int count;
    private final List<SearchResult> best;

    /** Empty where nothing but seminars was asked for or found: then they stand in the list. */
    SeminarsApart(SearchEngine engine, SearchUrl url, SearchResults found) {
        all = url.onPage(1).with(FacetName.KIND, SearchDocumentType.SEMINAR_KIND);
        count = found.count(FacetName.KIND, SearchDocumentType.SEMINAR_KIND);
        best =
                isWorthwhile(url.request(), found.total())
                        ? engine.search(all.request()).results().stream().limit(MOST).toList()
                        : List.of();
    }

    private boolean isWorthwhile(SearchRequest asked, int total) {
        return count > 0
                && count < total
                && asked.page() == 1
                && !asked.query().isEmpty()
                && !asked.filters().containsKey(FacetName.KIND);
    }

    List<SearchResult> best() {
        return best;
    }

    List<SearchResult> leftOutOf(List<SearchResult> results) {
        List<String> shown = best.stream().map(SearchResult::url).toList();
        return results.stream().filter(result -> !shown.contains(result.url())).toList();
    }

    /** Where all are; null when these are. */
    @Nullable NamedLink more() {
        return best.isEmpty() || count <= best.size()
                ? null
                : new NamedLink(Texts.of("search.allSeminars", count), all.page());
    }
}
