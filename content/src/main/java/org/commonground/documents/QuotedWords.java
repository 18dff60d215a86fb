package org.commonground.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that somebody quotes, looked for on pages as they were read. Letters and digits count
 * alone, so that line breaks, hyphens and the form of quotation marks make no difference; what is
 * left out may be marked by an ellipsis.
 */
final class QuotedWords {
    /** So much of the words' sequences has a page that is offered for words found nowhere. */
    private static final double ALIKE = 0.5;

    private static final int SEQUENCE = 3;

    private final String words;
    private final List<String> parts;

    QuotedWords(String words) {
        this.words = words;
        this.parts = parts(words);
    }

    /** What stands between ellipses, letters and digits alone. */
    static List<String> parts(String words) {
        return Stream.of(words.split("\\[?(?:…|\\.\\s?\\.\\s?\\.)]?"))
                .map(QuotedWords::bare)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The first page on which they begin; they may run over its foot onto the next. */
    Optional<DocumentPage> firstOf(List<DocumentPage> pages) {
        for (int at = 0; at < pages.size(); at++) {
            String page = bare(pages.get(at).text());
            String next = at + 1 < pages.size() ? bare(pages.get(at + 1).text()) : "";
            int begin = begin(page + next);
            if (begin >= 0 && begin < page.length()) {
                return Optional.of(pages.get(at));
            }
        }
        return Optional.empty();
    }

    /** The page that has most of them, if it has enough to be meant. */
    Optional<DocumentPage> nearestOf(List<DocumentPage> pages) {
        Set<String> wanted = sequences(words);
        DocumentPage nearest = null;
        long most = 0;
        for (DocumentPage page : pages) {
            Set<String> there = sequences(page.text());
            long shared = wanted.stream().filter(there::contains).count();
            if (shared > most) {
                most = shared;
                nearest = page;
            }
        }
        return most >= ALIKE * wanted.size() ? Optional.ofNullable(nearest) : Optional.empty();
    }

    /** Where all parts follow one another; -1 when they do not. */
    private int begin(String text) {
        int first = text.indexOf(parts.getFirst());
        int end = first + parts.getFirst().length();
        for (String part : parts.subList(1, parts.size())) {
            int at = first < 0 ? -1 : text.indexOf(part, end);
            if (at < 0) {
                return -1;
            }
            end = at + part.length();
        }
        return first;
    }

    private static Set<String> sequences(String text) {
        List<String> single =
                Stream.of(text.split("[^\\p{L}\\p{N}'’]+"))
                        .map(QuotedWords::bare)
                        .filter(word -> !word.isEmpty())
                        .toList();
        int length = Math.min(SEQUENCE, single.size());
        List<String> sequences = new ArrayList<>();
        for (int at = 0; length > 0 && at + length <= single.size(); at++) {
            sequences.add(String.join(" ", single.subList(at, at + length)));
        }
        return new HashSet<>(sequences);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
