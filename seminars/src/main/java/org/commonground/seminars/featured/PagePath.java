package org.commonground.seminars.featured;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that readers see, by the part of its address that stays: of {@code /p/12/a-title} that is
 * {@code /p/12}.
 */
public record PagePath(String path) {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://[^/]+)?(/[^?#\\s]*)(?:[?#].*)?");
    private static final Pattern NUMBERED =
            Pattern.compile("(/(?:p|l|d|seminars)/\\d{1,18})(?:/.*)?");
    private static final Pattern CLOSED = Pattern.compile("/(?:desk|organise|admin|api|b)(?:/.*)?");
    private static final int LONGEST = 200;

    /** What an address names, whole or only its path; empty where readers have no page. */
    public static Optional<PagePath> of(String address) {
        Matcher named = ADDRESS.matcher(address.strip());
        if (!named.matches()) {
            return Optional.empty();
        }
        String path = named.group(1);
        Matcher numbered = NUMBERED.matcher(path);
        String stays =
                numbered.matches()
                        ? numbered.group(1)
                        : path.length() > 1 ? path.replaceAll("/+$", "") : path;
        return stays.isEmpty() || stays.length() > LONGEST || CLOSED.matcher(stays).matches()
                ? Optional.empty()
                : Optional.of(new PagePath(stays));
    }

    boolean isStart() {
        return path.equals("/");
    }
}
