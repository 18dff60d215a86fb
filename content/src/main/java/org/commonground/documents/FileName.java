package org.commonground.documents;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people call files: kept to be shown and offered again, never to find anything. */
final class FileName {
    private static final int LONGEST = 255;
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    // Control characters, and the marks that turn the direction of text and so disguise an ending.
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    private FileName() {}

    /**
     * The last step of a path, without unwanted characters, at most 255 long; {@code "file"} when
     * nothing is left.
     */
    static String tidy(String given) {
        String last =
                given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String name = UNWANTED.matcher(last).replaceAll("").strip();
        if (name.length() > LONGEST) {
            String ending = name.substring(withoutEnding(name).length());
            name =
                    name.substring(
                                    0,
                                    name.offsetByCodePoints(
                                            0, name.codePointCount(0, LONGEST - 10)))
                            + ending;
        }
        return name.isEmpty() || name.equals(".") || name.equals("..") ? "file" : name;
    }

    /** Where the bytes of a document of that name are to be had. */
    static String address(long document, String name) {
        try {
            // A bare semicolon would begin a path parameter, which is no part of the name.
            return new URI(null, null, "/d/" + document + "/" + name, null)
                    .toASCIIString()
                    .replace(";", "%3B");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("No address can be made of " + name, e);
        }
    }

    static String withoutEnding(String name) {
        String start = ENDING.matcher(name).replaceFirst("");
        return start.isBlank() ? name : start;
    }

    /** What follows the last dot, in lower case; empty when nothing does. */
    static String ending(String name) {
        String ending = name.substring(withoutEnding(name).length());
        return ending.isEmpty() ? "" : ending.substring(1).toLowerCase(Locale.ROOT);
    }
}
