package org.commonground.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.PublicAddress;
import org.commonground.kernel.SigningKey;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Tells a browser in which a person signed in before from others, so that a stranger's guesses at
 * the account do not keep its owner out. It lets nobody in.
 */
@ApplicationScoped
class KnownDevice {
    private static final String PURPOSE = "known device";
    private static final Duration LASTS = Duration.ofDays(180);

    private final SigningKey key;
    private final PublicAddress address;

    @Inject
    KnownDevice(SigningKey key, PublicAddress address) {
        this.key = key;
        this.address = address;
    }

    /**
     * Whose failures count: this device's alone when it is known to belong to the account, or the
     * account's.
     */
    String counted(String signInName, HttpServletRequest request) {
        return cookie(request)
                .filter(device -> isOf(signInName, device))
                .map(device -> "device " + device)
                .orElse(signInName);
    }

    void remember(String signInName, HttpServletResponse response) {
        String id = UUID.randomUUID().toString();
        Cookie cookie = new Cookie(name(), id + "." + key.sign(PURPOSE, id + owner(signInName)));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(address.isSecure());
        cookie.setMaxAge((int) LASTS.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private boolean isOf(String signInName, String device) {
        int dot = device.indexOf('.');
        return dot > 0
                && key.verifies(
                        PURPOSE,
                        device.substring(0, dot) + owner(signInName),
                        device.substring(dot + 1));
    }

    private Optional<String> cookie(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .findFirst();
    }

    private String name() {
        return SessionCookie.name("device", address);
    }

    private static String owner(String signInName) {
        return " of " + signInName.strip().toLowerCase(Locale.ROOT);
    }
}
