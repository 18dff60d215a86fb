package org.commonground.portal.start;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.DiskSpace;
import org.commonground.search.IndexState;
import org.commonground.search.IndexUnavailable;
import org.commonground.search.MeaningState;
import org.commonground.search.SearchEngine;

import java.io.IOException;
import java.util.Locale;

/**
 * {@code /health/live}: the process answers; {@code /health/ready}: readers can be sent here;
 * {@code /health}: the same, and how the parts are, as MicroProfile Health words it. A search index
 * that is being rebuilt keeps no reader away.
 */
@WebServlet({"/health", "/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {
    @Inject private transient Readiness readiness;

    @Inject private transient SearchEngine engine;

    @Inject private transient DiskSpace disk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean isReady = readiness.isReady();
        JsonObject answer =
                switch (request.getServletPath()) {
                    case "/health/live" -> status(true);
                    case "/health/ready" -> status(isReady);
                    default -> everything(isReady);
                };
        response.setStatus(
                answer.getString("status").equals("UP")
                        ? HttpServletResponse.SC_OK
                        : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(answer.toString());
    }

    private JsonObject everything(boolean isReady) {
        return Json.createObjectBuilder(status(isReady))
                .add(
                        "checks",
                        Json.createArrayBuilder()
                                .add(check("portal", isReady))
                                .add(searchIndex())
                                .add(check("disk-space", !disk.isLow())))
                .build();
    }

    private JsonObject searchIndex() {
        try {
            IndexState state = engine.state();
            return Json.createObjectBuilder(check("search-index", !state.needsRebuild()))
                    .add(
                            "data",
                            Json.createObjectBuilder()
                                    .add("documents", state.documents())
                                    .add("rebuilding", state.rebuilding())
                                    .add("meaning", meaning(state.meaning())))
                    .build();
        } catch (IndexUnavailable unavailable) {
            return check("search-index", false);
        }
    }

    /** Search goes on by words where the model does not run: that is told and is no failure. */
    private static JsonObject meaning(MeaningState state) {
        JsonObjectBuilder meaning =
                Json.createObjectBuilder()
                        .add("state", state.condition().name().toLowerCase(Locale.ROOT))
                        .add("vectors", state.made())
                        .add("waiting", state.waiting())
                        .add("perSecond", Math.round(state.perSecond() * 10) / 10.0);
        if (state.problem() != null) {
            meaning.add("problem", state.problem());
        }
        return meaning.build();
    }

    private static JsonObject check(String name, boolean isUp) {
        return Json.createObjectBuilder()
                .add("name", name)
                .addAll(Json.createObjectBuilder(status(isUp)))
                .build();
    }

    private static JsonObject status(boolean isUp) {
        return Json.createObjectBuilder().add("status", isUp ? "UP" : "DOWN").build();
    }
}
