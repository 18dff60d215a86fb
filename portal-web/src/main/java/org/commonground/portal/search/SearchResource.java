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
import org.commonground.search.query.EvidenceOffer;
import org.commonground.search.query.Loosening;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import java.util.List;

/**
 * {@code GET /api/v1/search}: the same question as the search page, answered as JSON. Open to
 * everyone.
 */
@Path("search")
@RequestScoped
public class SearchResource {
    private static final String WORDS =
            "Words in any form, \"words that stand so\", -without, one OR other, begin*";

    @Inject private SearchEngine engine;

    @Inject private EditorsSuggestions editors;

    @Inject private PublicAddress address;

    @Inject private TodaysNames names;

    @Inject private FoundSeminars seminars;

    @GET
    @Operation(
            summary = "Searches everything that is published",
            description =
                    "Takes the parameters of the search page: its address with /api/v1 before it."
                            + " Every facet of the answer is a parameter too, which may be given"
                            + " several times.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = WORDS)
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "relevance, newest or title")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "1-based")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "Results a page, 100 at most")
    @Parameter(
            name = "open",
            in = ParameterIn.QUERY,
            description = "Number of a document of which all pages that match are wanted, 7 or 7.2")
    @Produces(MediaType.APPLICATION_JSON)
    public SearchResultsJson search(@Context HttpServletRequest request) {
        TodaysNames.Answer answer = names.ask(SearchUrl.of(request.getParameterMap()).request());
        SearchRequest asked = answer.request();
        SearchResults found = answer.results();
        return SearchResultsJson.of(
                answer,
                Loosening.of(engine, asked, found),
                EvidenceOffer.to(engine, asked).map(OfferedLabelJson::of).orElse(List.of()),
                editors.to(asked),
                new PassageCitation(address),
                seminars);
    }
}
