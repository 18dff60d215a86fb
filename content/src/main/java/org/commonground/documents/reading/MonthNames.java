package org.commonground.documents.reading;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the months are called in the languages that turn up, in full and short. */
final class MonthNames {
    private static final List<String> LANGUAGES =
            List.of("en", "cy", "fr", "de", "es", "pt", "it", "nl", "pl");
    private static final int SHORTEST = 3;
    private static final Map<String, Month> BY_NAME = names();

    /** Any of the names; the longest first, so that "June" is not read as "Jun". */
    static final String ANY =
            BY_NAME.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?:", ")"));

    private MonthNames() {}

    /**
     * @param name one that {@link #ANY} matches, whatever its case
     */
    static int number(String name) {
        Month month = BY_NAME.get(name.toLowerCase(Locale.ROOT));
        if (month == null) {
            throw new IllegalArgumentException("No month is called " + name);
        }
        return month.getValue();
    }

    private static Map<String, Month> names() {
        Map<String, Month> names = new HashMap<>();
        names.put("sept", Month.SEPTEMBER);
        for (String language : LANGUAGES) {
            for (TextStyle style :
                    List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                for (Month month : Month.values()) {
                    String name =
                            month.getDisplayName(style, Locale.of(language))
                                    .toLowerCase(Locale.ROOT)
                                    .replace(".", "");
                    if (name.length() >= SHORTEST) {
                        names.putIfAbsent(name, month);
                    }
                }
            }
        }
        return Map.copyOf(names);
    }
}
