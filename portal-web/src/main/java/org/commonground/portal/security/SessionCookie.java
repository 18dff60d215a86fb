package org.commonground.portal.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionTrackingMode;

import org.commonground.kernel.PublicAddress;

import java.util.Set;

/**
 * How a browser keeps a session: in a cookie, never in an address. By TLS its name begins with
 * {@code __Host-}, which browsers take from this host alone; without TLS they would refuse such a
 * name, so it has another.
 */
public class SessionCookie implements ServletContextListener {
    private static final int IDLE_MINUTES = 30;

    private final PublicAddress address;

    @Inject
    SessionCookie(PublicAddress address) {
        this.address = address;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext portal = event.getServletContext();
        portal.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        portal.setSessionTimeout(IDLE_MINUTES);
        portal.getSessionCookieConfig().setName(name("session", address));
        portal.getSessionCookieConfig().setSecure(address.isSecure());
        portal.getSessionCookieConfig().setHttpOnly(true);
        portal.getSessionCookieConfig().setPath("/");
    }

    static String name(String plain, PublicAddress address) {
        return address.isSecure() ? "__Host-" + plain : plain;
    }
}
