package org.commonground.search.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Counts in how many texts words stand together, two to four in a row, within a sentence, neither
 * beginning nor ending with a word like "the". All texts are read twice: the first time roughly, so
 * that the second time only what is frequent has to be kept.
 */
public final class PhraseCount {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    /** Words that may stand inside: code of practice, search and rescue. */
    private static final Set<String> INSIDE =
            Set.of("of", "and", "the", "in", "for", "to", "on", "with", "at", "by");

    /** Different phrases kept, which bounds the memory. */
    private static final int MOST = 60_000;

    private final Function<String, List<TextWord>> words;
    private final Set<String> smallWords;
    private final CountSketch sketch = new CountSketch();
    private final Map<String, Seen> seen = new HashMap<>();

    /**
     * @param words parts a text
     * @param smallWords that no phrase begins or ends with
     */
    public PhraseCount(Function<String, List<TextWord>> words, Set<String> smallWords) {
        this.words = words;
        this.smallWords = smallWords;
    }

    /**
     * A frequent phrase.
     *
     * @param folded its words, parted by single blanks
     * @param text as it is printed somewhere, in small letters where it is so anywhere
     * @param texts that it stands in
     * @param owners of those texts
     */
    public record Phrase(String folded, String text, int texts, int owners) {}

    private static final class Seen {
        private String text;
        private int texts;
        private int owners;
        private long lastOwner;

        Seen(String text) {
            this.text = text;
        }
    }

    /** Reads a text for the first time. */
    public void skim(String text) {
        Set<Long> hashes = new HashSet<>();
        eachPhrase(text, phrase -> hashes.add(hash(phrase.folded())));
        hashes.forEach(sketch::add);
    }

    /**
     * Reads a text for the second time, when all have been skimmed.
     *
     * @param owner whose it is, such as a publication; texts of one come one after the other
     */
    public void read(String text, long owner, int leastTexts) {
        Map<String, String> here = new HashMap<>();
        eachPhrase(
                text,
                phrase -> {
                    if (sketch.atMost(hash(phrase.folded())) >= leastTexts) {
                        here.merge(phrase.folded(), phrase.text(), PhraseCount::smaller);
                    }
                });
        here.forEach(
                (folded, printed) -> {
                    Seen known = seen.get(folded);
                    if (known == null && seen.size() < MOST) {
                        known = new Seen(printed);
                        seen.put(folded, known);
                    }
                    if (known != null) {
                        known.texts++;
                        if (known.owners == 0 || known.lastOwner != owner) {
                            known.owners++;
                            known.lastOwner = owner;
                        }
                        known.text = smaller(known.text, printed);
                    }
                });
    }

    /** What stands in enough texts, without what is always part of the same longer phrase. */
    public List<Phrase> frequent(int leastTexts) {
        Set<String> parts = new HashSet<>();
        seen.forEach(
                (folded, longer) -> {
                    int first = folded.indexOf(' ');
                    int last = folded.lastIndexOf(' ');
                    for (String part :
                            List.of(folded.substring(first + 1), folded.substring(0, last))) {
                        Seen shorter = seen.get(part);
                        if (shorter != null && shorter.texts == longer.texts) {
                            parts.add(part);
                        }
                    }
                });
        List<Phrase> phrases = new ArrayList<>();
        seen.forEach(
                (folded, known) -> {
                    if (known.texts >= leastTexts && !parts.contains(folded)) {
                        phrases.add(new Phrase(folded, known.text, known.texts, known.owners));
                    }
                });
        return phrases;
    }

    private void eachPhrase(String text, Consumer<Phrase> consumer) {
        List<TextWord> all = words.apply(text);
        for (int first = 0; first < all.size(); first++) {
            if (!canEnd(all.get(first))) {
                continue;
            }
            StringBuilder folded = new StringBuilder(all.get(first).term());
            int end = Math.min(all.size(), first + LONGEST);
            for (int last = first + 1; last < end; last++) {
                if (!joined(text, all.get(last - 1), all.get(last))) {
                    break;
                }
                if (!canEnd(all.get(last)) && !INSIDE.contains(all.get(last).term())) {
                    break;
                }
                folded.append(' ').append(all.get(last).term());
                if (last - first + 1 >= SHORTEST && canEnd(all.get(last))) {
                    String printed = text.substring(all.get(first).from(), all.get(last).to());
                    consumer.accept(
                            new Phrase(folded.toString(), printed.replaceAll("\\s+", " "), 1, 1));
                }
            }
        }
    }

    private boolean canEnd(TextWord word) {
        return word.term().length() > 1
                && Character.isLetter(word.term().charAt(0))
                && !smallWords.contains(word.term());
    }

    /** Whether only a blank, a hyphen or one line's end parts two words. */
    private static boolean joined(String text, TextWord word, TextWord next) {
        if (next.from() - word.to() > 2 || next.from() <= word.to()) {
            return false;
        }
        return text.substring(word.to(), next.from())
                .chars()
                .allMatch(c -> c == '-' || c == '\n' || Character.isSpaceChar(c));
    }

    private static String smaller(String one, String other) {
        return capitals(other) < capitals(one) ? other : one;
    }

    private static long capitals(String text) {
        return text.chars().filter(Character::isUpperCase).count();
    }

    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 29;
        return hash * 0xbf58476d1ce4e5b9L ^ hash >>> 32;
    }
}
