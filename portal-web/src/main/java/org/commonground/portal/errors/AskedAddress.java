package org.commonground.portal.errors;

import jakarta.servlet.http.HttpServletRequest;

import java.util.Objects;

/**
 * The path that was asked for. A request that failed within a forward goes on naming the page it
 * was forwarded to, so the path is kept before.
 */
final class AskedAddress {
    private static final String ATTRIBUTE = "portal.asked";

    private AskedAddress() {}

    static void keep(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, request.getRequestURI());
    }

    static String of(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getAttribute(ATTRIBUTE), request.getRequestURI())
                .toString();
    }

    static boolean isForProgram(HttpServletRequest request) {
        return of(request).startsWith("/api/");
    }

    /** Whether a script of Faces asked, which understands nothing but its own kind of answer. */
    static boolean isByFacesScript(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }
}
