package org.commonground.portal.style;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of one scheme, by the names of their tokens in the stylesheet.
 *
 * @param colours {@code ink} to its colour, in the order of the stylesheet
 */
record Palette(Map<String, Colour> colours) {
    private static final String DARK = "@media (prefers-color-scheme: dark)";
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-f]{6});");

    static Palette light(String css) {
        return parse(css.substring(0, startOfDark(css)));
    }

    static Palette dark(String css) {
        int start = startOfDark(css);
        return parse(css.substring(start, css.indexOf("\n    }\n", start)));
    }

    Colour colour(String token) {
        Colour colour = colours.get(token);
        if (colour == null) {
            throw new IllegalArgumentException("No colour --" + token + " in the stylesheet");
        }
        return colour;
    }

    private static int startOfDark(String css) {
        int start = css.indexOf(DARK);
        if (start < 0) {
            throw new IllegalArgumentException("The stylesheet has no dark scheme");
        }
        return start;
    }

    private static Palette parse(String block) {
        Map<String, Colour> colours = new LinkedHashMap<>();
        Matcher token = TOKEN.matcher(block);
        while (token.find()) {
            colours.put(token.group(1), new Colour(token.group(2)));
        }
        return new Palette(colours);
    }
}
