package org.commonground.portal.parts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A publication as an editor names it: its number, or its address copied from the browser. */
public final class PublicationNumber {
    private static final Pattern NAMED =
            Pattern.compile("(?:.*/(?:p|desk/publications)/)?(\\d{1,18})(?:[/?#].*)?");

    private PublicationNumber() {}

    /** The number; 0, which nothing has, when the text names none. */
    public static long of(String typed) {
        Matcher named = NAMED.matcher(typed.strip());
        return named.matches() ? Long.parseLong(named.group(1)) : 0;
    }
}
