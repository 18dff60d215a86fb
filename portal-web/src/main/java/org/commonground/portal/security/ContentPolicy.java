package org.commonground.portal.security;

/** What a page may load and run. */
final class ContentPolicy {
    static final String HEADER = "Content-Security-Policy";

    /** Public pages: everything from here, nothing inline. */
    static final String PUBLIC =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
                + " frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    private ContentPolicy() {}

    /**
     * PrimeFaces runs there, with a policy of its own: see {@code primefaces.CSP_POLICY} in
     * web.xml.
     */
    static boolean isBackOffice(String path) {
        return path.startsWith("/desk")
                || path.startsWith("/organise")
                || path.startsWith("/featured")
                || path.startsWith("/admin");
    }
}
