package org.commonground.kernel;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The readable part of an address: lower-case letters, digits and single hyphens, at most 80
 * characters.
 */
public record Slug(String value) {
    private static final int LONGEST = 80;

    /** What is left of a text in an address; {@code "untitled"} when nothing is. */
    public static Slug of(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’]", "")
                        .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        String trimmed = cut.replaceAll("^-+|-+$", "");
        return new Slug(trimmed.isEmpty() ? "untitled" : trimmed);
    }

    @Override
    public String toString() {
        return value;
    }
}
