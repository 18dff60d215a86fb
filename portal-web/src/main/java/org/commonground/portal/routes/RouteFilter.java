package org.commonground.portal.routes;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.Problem;
import org.commonground.portal.security.CurrentPerson;
import org.commonground.portal.security.LeftForm;
import org.commonground.portal.security.LocalPath;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Lets in whom the table admits, before anything of the request's body is read, and hands pages
 * their address.
 */
public class RouteFilter extends HttpFilter {
    private static final String SIGN_IN = "/sign-in.xhtml";

    private final CurrentPerson person;

    @Inject
    RouteFilter(CurrentPerson person) {
        this.person = person;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (Routes.OF_THE_PORTAL.match(request.getMethod(), path(request))) {
            case RouteMatch.Unlisted unlisted -> Problem.of(404).answer(request, response);
            case RouteMatch.WrongMethod wrong -> refuse(wrong, request, response);
            case RouteMatch.Found found when found.route().audience().admits(person) ->
                    pass(found, request, response, chain);
            case RouteMatch.Found closed -> refuse(request, response);
        }
    }

    private static void pass(
            RouteMatch.Found found,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        if (found.route().audience() != Audience.EVERYONE) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (found.route().audience() == Audience.LINK_HOLDER) {
            response.setHeader("Referrer-Policy", "no-referrer");
        }
        found.values().forEach((name, value) -> request.setAttribute("path." + name, value));
        String view = found.route().view();
        if (view == null) {
            chain.doFilter(request, response);
        } else {
            request.getRequestDispatcher(view).forward(request, response);
        }
    }

    /** Who asks to see where a form is sent, as after a reload, is led to the page it stands on. */
    private static void refuse(
            RouteMatch.WrongMethod wrong, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<LocalPath> page =
                Optional.of(request.getMethod())
                        .filter("GET"::equals)
                        .flatMap(get -> Routes.OF_THE_PORTAL.pageAbove(path(request)))
                        .flatMap(LocalPath::of);
        if (page.isPresent()) {
            FacesRedirect.to(page.get().value(), request, response);
        } else {
            response.setHeader("Allow", String.join(", ", wrong.allowed()));
            Problem.of(405).answer(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        if (person.isSignedIn()) {
            Problem.of(403).answer(request, response);
        } else if (request.getRequestURI().startsWith("/api/")) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Common Ground\"");
            Problem.of(401).answer(request, response);
        } else {
            askWho(request, response);
        }
    }

    private static void askWho(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<LeftForm> left = LeftForm.in(request);
        if (left.isPresent()) {
            left.get().leaveIn(request);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher(SIGN_IN).forward(request, response);
        } else {
            FacesRedirect.to("/sign-in?next=" + encoded(asked(request)), request, response);
        }
    }

    /**
     * Where to return to after signing in: of a form, the page it stood on with all its address.
     */
    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        return request.getMethod().equals("GET")
                ? address
                : LocalPath.within(request.getHeader("Referer"))
                        .map(LocalPath::value)
                        .orElse(address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }
}
