package org.commonground.portal.insight;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.insight.SearchCounter;
import org.commonground.portal.security.LocalPath;
import org.commonground.search.SearchUrl;

import java.io.IOException;

/**
 * Counts what is opened from a page of results, once it has been sent. The links there lead
 * straight to the thing; the browser itself says where its reader comes from, to this site only and
 * unless it has been told not to. So clicks are a little too few, never too many.
 */
public class ClickFilter extends HttpFilter {
    private static final String RESULTS = "/search?";

    private final SearchCounter counter;

    @Inject
    ClickFilter(SearchCounter counter) {
        this.counter = counter;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_OK && ReaderSigns.isOfPerson(request)) {
            LocalPath.within(request.getHeader("Referer"))
                    .map(LocalPath::value)
                    .filter(from -> from.startsWith(RESULTS))
                    .map(from -> SearchUrl.ofQuestion(from.substring(RESULTS.length())))
                    .ifPresent(
                            search ->
                                    counter.clicked(
                                            search.request().query(), request.getRequestURI()));
        }
    }
}
