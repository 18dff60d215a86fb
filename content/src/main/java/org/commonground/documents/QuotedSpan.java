package org.commonground.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where quoted words stand in a text, {@code [from, to)}. Letters and digits count alone, as when a
 * quotation is checked.
 */
public record QuotedSpan(int from, int to) {

    /** In order; empty when the words are not all there. */
    public static List<QuotedSpan> in(String text, String words) {
        List<String> parts = QuotedWords.parts(words);
        Bare bare = Bare.of(text);
        List<QuotedSpan> spans = new ArrayList<>();
        int from = 0;
        for (String part : parts) {
            int at = bare.letters().indexOf(part, from);
            if (at < 0) {
                return List.of();
            }
            from = at + part.length();
            spans.add(new QuotedSpan(bare.places().get(at), bare.places().get(from - 1) + 1));
        }
        return spans;
    }

    /** A text's letters and digits, each with its place in the text. */
    private record Bare(String letters, List<Integer> places) {
        static Bare of(String text) {
            StringBuilder letters = new StringBuilder(text.length());
            List<Integer> places = new ArrayList<>(text.length());
            for (int at = 0; at < text.length(); at++) {
                String plain =
                        Normalizer.normalize(text.substring(at, at + 1), Normalizer.Form.NFKD)
                                .toLowerCase(Locale.ROOT);
                for (int i = 0; i < plain.length(); i++) {
                    if (Character.isLetterOrDigit(plain.charAt(i))) {
                        letters.append(plain.charAt(i));
                        places.add(at);
                    }
                }
            }
            return new Bare(letters.toString(), places);
        }
    }
}
