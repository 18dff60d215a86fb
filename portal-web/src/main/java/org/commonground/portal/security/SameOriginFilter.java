package org.commonground.portal.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.PublicAddress;
import org.commonground.portal.errors.Problem;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets nothing be changed from another site's page.
 *
 * <p>Browsers say where a request comes from ({@code Sec-Fetch-Site}, or {@code Origin} in older
 * ones): anything but this site is refused. Who says nothing must send the form's token; an access
 * token needs neither, because no browser sends one by itself.
 */
public class SameOriginFilter extends HttpFilter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    /** Sent where the page's own policy keeps its address back, as pages behind secret links do. */
    private static final String HIDDEN = "null";

    /**
     * Mail programs end an alert from wherever they are (RFC 8058). The key in the address is a
     * secret that another site's page cannot know, so it shows as much as a form's token.
     */
    private static final Pattern ONE_CLICK = Pattern.compile("/alerts/[^/]+/unsubscribe");

    private final PublicAddress address;
    private final FormTokens tokens;
    private final CurrentPerson person;

    @Inject
    SameOriginFilter(PublicAddress address, FormTokens tokens, CurrentPerson person) {
        this.address = address;
        this.tokens = tokens;
        this.person = person;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (HARMLESS.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            new Problem(
                            HttpServletResponse.SC_FORBIDDEN,
                            "foreign-origin",
                            "This was not sent from a page of this portal, or the page was open for"
                                    + " too long. Go back, load the page again and repeat it.")
                    .answer(request, response);
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        if (person.isByToken() || ONE_CLICK.matcher(request.getRequestURI()).matches()) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        if (origin != null && !origin.equals(HIDDEN)) {
            return origin.equals(address.origin()) || isHost(origin, request.getHeader("Host"));
        }
        boolean isProgram = request.getRequestURI().startsWith("/api/") && !person.isSignedIn();
        return isProgram || tokens.accepts(request.getParameter(FormTokens.FIELD));
    }

    private static boolean isHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
