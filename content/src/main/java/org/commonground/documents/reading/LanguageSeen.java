package org.commonground.documents.reading;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the language of a text by the small words that every text of it is full of. */
final class LanguageSeen {
    private static final int PAGES = 5;
    private static final int CHARACTERS = 20_000;
    private static final int LEAST = 12;

    /** Of all words, a text has about a third of these; a list of names or figures far fewer. */
    private static final double SHARE = 0.08;

    private static final Pattern WORD = Pattern.compile("[^\\p{L}']+");
    private static final Map<String, Set<String>> SMALL_WORDS =
            Map.of(
                    "en",
                    Set.of(
                            "the", "of", "and", "to", "in", "is", "that", "for", "was", "with",
                            "as"),
                    "cy",
                    Set.of("y", "yn", "yr", "ar", "ac", "mae", "wedi", "gan", "eu", "sydd", "fel"),
                    "fr",
                    Set.of(
                            "le", "la", "les", "des", "et", "du", "une", "est", "dans", "pour",
                            "aux"),
                    "de",
                    Set.of(
                            "der", "die", "und", "das", "den", "von", "mit", "ist", "des", "nicht",
                            "ein"),
                    "es",
                    Set.of("el", "los", "las", "del", "que", "y", "una", "por", "con", "se", "su"),
                    "pt",
                    Set.of("o", "os", "da", "do", "que", "um", "uma", "com", "para", "não", "dos"),
                    "it",
                    Set.of(
                            "il", "di", "che", "gli", "della", "per", "un", "è", "nel", "sono",
                            "dei"),
                    "nl",
                    Set.of(
                            "het", "een", "van", "dat", "niet", "zijn", "voor", "met", "op", "te",
                            "de"));

    private LanguageSeen() {}

    /** A BCP 47 tag, null when no language is clearly the one. */
    static @Nullable String in(List<String> pages) {
        String text = String.join("\n", pages.subList(0, Math.min(PAGES, pages.size())));
        String start = text.substring(0, Math.min(CHARACTERS, text.length()));
        String[] words = WORD.split(start.toLowerCase(Locale.ROOT));
        Map<String, Integer> tally = new HashMap<>();
        for (String word : words) {
            SMALL_WORDS.forEach(
                    (language, small) -> {
                        if (small.contains(word)) {
                            tally.merge(language, 1, Integer::sum);
                        }
                    });
        }
        return clearly(tally, words.length);
    }

    private static @Nullable String clearly(Map<String, Integer> tally, int words) {
        List<Map.Entry<String, Integer>> order =
                tally.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .toList();
        if (order.isEmpty()) {
            return null;
        }
        int most = order.getFirst().getValue();
        int next = order.size() > 1 ? order.get(1).getValue() : 0;
        boolean clear = most >= LEAST && most >= SHARE * words && most * 2 >= next * 3;
        return clear ? order.getFirst().getKey() : null;
    }
}
