package org.commonground.portal.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Keeps the content policy to one header. PrimeFaces adds its own to every Faces page, and browsers
 * obey both: in the back office its policy, which knows the nonce, takes the place of ours;
 * elsewhere ours stays.
 */
final class OnePolicyResponse extends HttpServletResponseWrapper {
    private final boolean isBackOffice;

    OnePolicyResponse(HttpServletResponse response, boolean isBackOffice) {
        super(response);
        this.isBackOffice = isBackOffice;
    }

    @Override
    public void addHeader(String name, String value) {
        if (!name.equalsIgnoreCase(ContentPolicy.HEADER)) {
            super.addHeader(name, value);
        } else if (isBackOffice) {
            super.setHeader(name, value);
        }
    }
}
