package org.commonground.portal.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

import org.commonground.kernel.PublicAddress;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResults;
import org.commonground.search.SearchUrl;
import org.commonground.search.feed.EditorsSuggestions;
import org.commonground.search.feed.TodaysNames;
import org.commonground.search.query.Loosening;

/**
 * {@code GET /api/v1/search}: the same question as the search page, answered as JSON. Open to
 * everyone.
 */
@Path("search")
@RequestScoped
public class SearchResource {
    @Inject private SearchEngine engine;

    @Inject private EditorsSuggestions editors;

    @Inject private PublicAddress address;

    @Inject private TodaysNames names;

    @Inject private FoundSeminars seminars;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public SearchResultsJson search(@Context HttpServletRequest request) {
        TodaysNames.Answer answer = names.ask(SearchUrl.of(request.getParameterMap()).request());
        SearchRequest asked = answer.request();
        SearchResults found = answer.results();
        return SearchResultsJson.of(
                found,
                Loosening.of(engine, asked, found),
                editors.to(asked),
                new PassageCitation(address),
                seminars);
    }
}
