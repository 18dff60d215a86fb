package org.commonground.documents.reading;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the line of keywords that papers and reports put on their first page. */
final class KeywordsSeen {
    private static final int LONGEST = 300;
    private static final int LONGEST_WORD = 60;
    private static final Pattern LINE =
            Pattern.compile(
                    "(?im)^\\s*(?:key ?-?words(?: and phrases)?|index terms|mots[- ]cl[ée]s"
                            + "|schlagw[öo]rte?r?|palabras clave|allweddeiriau)\\s*[:—–-]?\\s+"
                            + "(\\S.*(?:(?<=[,;-])\\s*\\n.*)*)$");

    private KeywordsSeen() {}

    /** With commas between them; null when there are none. */
    static @Nullable String in(List<String> pages) {
        if (pages.isEmpty()) {
            return null;
        }
        Matcher line = LINE.matcher(pages.getFirst());
        if (!line.find() || line.group(1).length() > LONGEST) {
            return null;
        }
        String words =
                Stream.of(line.group(1).replaceAll("-\\s*\\n\\s*", "").split("[,;·•]|\\s[–—-]\\s"))
                        .map(word -> word.replaceAll("\\s+", " ").strip().replaceFirst("\\.$", ""))
                        .filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }
}
