package org.commonground.portal.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.commonground.search.SearchEngine;

/**
 * {@code GET /api/v1/search/completions?q=hon}: what may become of a query that is being typed.
 * Open to everyone.
 */
@Path("search/completions")
@RequestScoped
public class CompletionResource {
    private static final int MOST = 8;

    /** Seconds; long enough for letters that are taken back and typed again. */
    private static final int FRESH = 30;

    @Inject private SearchEngine engine;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response complete(@QueryParam("q") @DefaultValue("") String typed) {
        CacheControl fresh = new CacheControl();
        fresh.setMaxAge(FRESH);
        return Response.ok(CompletionsJson.of(typed, engine.complete(typed, MOST)))
                .cacheControl(fresh)
                .build();
    }
}
