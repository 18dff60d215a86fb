package org.commonground.portal.search;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.search.FacetName;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /t/{vocabulary}/{slug}} and {@code /places/{slug}}: a term's permanent address leads to
 * all that bears it.
 */
@WebServlet({"/t/*", "/places/*"})
public class TermServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean places = request.getServletPath().equals("/places");
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        String[] steps = (places ? "/place" + path : path).split("/");
        Optional<FacetName> facet = steps.length == 3 ? FacetName.of(steps[1]) : Optional.empty();
        if (facet.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", SearchUrl.of(Map.of()).with(facet.get(), steps[2]).page());
    }
}
