package org.commonground.search.lucene;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Tells forms of a word from other words that have the same stem: "communities" is a form of
 * "community", "communications" is not.
 */
final class Inflections {
    private static final Set<String> ENDINGS =
            Set.of("", "s", "es", "'s", "d", "ed", "ing", "e", "y", "ies", "ied");

    private Inflections() {}

    /**
     * @param one of two words that have the same stem
     */
    static boolean areFormsOfOne(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return ENDINGS.contains(one.substring(same)) && ENDINGS.contains(other.substring(same));
    }

    /** A noun as it is written, its singular and its plural. */
    static Collection<String> numbers(String noun) {
        String singular = singular(noun);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(noun);
        forms.add(singular);
        forms.add(plural(singular));
        return forms;
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        if (noun.endsWith("es") && hisses(noun.substring(0, noun.length() - 2))) {
            return noun.substring(0, noun.length() - 2);
        }
        return noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3
                ? noun.substring(0, noun.length() - 1)
                : noun;
    }

    private static String plural(String noun) {
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + (hisses(noun) ? "es" : "s");
    }

    private static boolean hisses(String noun) {
        return noun.matches(".*(?:s|x|z|ch|sh)");
    }
}
