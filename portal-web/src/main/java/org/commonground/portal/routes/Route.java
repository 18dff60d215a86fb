package org.commonground.portal.routes;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * One line of the table.
 *
 * @param methods of HTTP; GET brings HEAD
 * @param view the Facelets page or servlet that answers; null when a servlet or resource mapped to
 *     the address does
 */
record Route(Set<String> methods, PathPattern pattern, Audience audience, @Nullable String view) {
    private static final Set<String> READ = Set.of("GET", "HEAD");

    /** A page that is read only; what its forms send goes to routes of their own. */
    static Route page(String pattern, String view, Audience audience) {
        return new Route(READ, PathPattern.of(pattern), audience, view);
    }

    /** A page whose Faces components send back to it. */
    static Route workbench(String pattern, String view, Audience audience) {
        return new Route(Set.of("GET", "HEAD", "POST"), PathPattern.of(pattern), audience, view);
    }

    /** Answered by a servlet that is mapped elsewhere, where nobody can ask for it. */
    static Route forwarded(String method, String pattern, String servlet, Audience audience) {
        return new Route(methods(method), PathPattern.of(pattern), audience, servlet);
    }

    /** Answered by a servlet or JAX-RS resource. */
    static Route handled(String method, String pattern, Audience audience) {
        return new Route(methods(method), PathPattern.of(pattern), audience, null);
    }

    boolean isPage() {
        return view != null && view.endsWith(".xhtml");
    }

    private static Set<String> methods(String method) {
        return method.equals("GET") ? READ : Set.of(method);
    }
}
