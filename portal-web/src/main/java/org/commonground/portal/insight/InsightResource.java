package org.commonground.portal.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

import org.commonground.insight.InsightDesk;
import org.commonground.insight.InsightQueue;

/** {@code GET /api/v1/insight?days=30}: the queue of searches and the popular ones, for editors. */
@Path("insight")
@RequestScoped
public class InsightResource {
    @Inject private InsightDesk desk;

    @Inject private InsightQueue queue;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public InsightJson read(@Context HttpServletRequest request) {
        int days = InsightSpan.of(request).days();
        return InsightJson.of(
                days, queue.items(days), desk.popular(days, ListInsight.MOST_POPULAR));
    }
}
