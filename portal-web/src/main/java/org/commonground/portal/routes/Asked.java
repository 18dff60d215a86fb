package org.commonground.portal.routes;

import jakarta.servlet.http.HttpServletRequest;

import java.util.Objects;

/** Reads the fields of a form: a field that is not there is empty. */
public final class Asked {
    private Asked() {}

    public static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** What a name in the route's pattern stands for. */
    public static String path(HttpServletRequest request, String name) {
        return Objects.toString(request.getAttribute("path." + name), "");
    }
}
