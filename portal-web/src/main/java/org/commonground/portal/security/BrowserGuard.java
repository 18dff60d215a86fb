package org.commonground.portal.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.PublicAddress;

import java.io.IOException;

/** Tells the browser with every answer what it must not do. */
public class BrowserGuard extends HttpFilter {
    private final Proxies proxies;
    private final PublicAddress address;

    @Inject
    BrowserGuard(Proxies proxies, PublicAddress address) {
        this.proxies = proxies;
        this.address = address;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isBackOffice = ContentPolicy.isBackOffice(request.getRequestURI());
        response.setHeader("X-Content-Type-Options", "nosniff");
        // An error is answered once more, and is as secret as the address that led to it.
        if (!response.containsHeader("Referrer-Policy")) {
            response.setHeader("Referrer-Policy", "same-origin");
        }
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader(DevicePolicy.HEADER, DevicePolicy.at(request.getRequestURI()));
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.PUBLIC);
        if (address.isSecure() || proxies.isSecure(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=63072000");
        }
        chain.doFilter(request, new OnePolicyResponse(response, isBackOffice));
    }
}
