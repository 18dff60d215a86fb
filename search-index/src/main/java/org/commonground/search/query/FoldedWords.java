package org.commonground.search.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of a text without accents, capitals and the s of the plural, for comparing. */
public final class FoldedWords {
    private static final int SHORTEST_PLURAL = 4;

    private FoldedWords() {}

    /** In their order. */
    public static List<String> of(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(FoldedWords::singular)
                .toList();
    }

    private static String singular(String word) {
        return word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
