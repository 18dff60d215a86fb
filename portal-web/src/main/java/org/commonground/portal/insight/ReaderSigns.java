package org.commonground.portal.insight;

import jakarta.servlet.http.HttpServletRequest;

import org.commonground.people.Role;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Tells people's requests from those of programs, by what these say of themselves. */
final class ReaderSigns {
    private static final Pattern PROGRAM =
            Pattern.compile(
                    "bot|crawl|spider|slurp|archive|scan|monitor|preview|fetch|feed|curl|wget"
                            + "|python|java|okhttp|libwww|headless|facebookexternal");

    private ReaderSigns() {}

    /**
     * Every browser says that it is like Mozilla. What a browser asks for before anybody does is
     * not counted, nor a part of a file that has been opened before.
     */
    static boolean isOfPerson(HttpServletRequest request) {
        String agent = header(request, "User-Agent").toLowerCase(Locale.ROOT);
        return request.getMethod().equals("GET")
                // Editors look at what readers met, and would count themselves.
                && !request.isUserInRole(Role.EDITOR.value())
                && agent.startsWith("mozilla/")
                && !PROGRAM.matcher(agent).find()
                && !header(request, "Sec-Purpose").contains("prefetch")
                && header(request, "Range").isEmpty();
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }
}
