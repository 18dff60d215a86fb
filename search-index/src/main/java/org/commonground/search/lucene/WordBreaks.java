package org.commonground.search.lucene;

import org.apache.lucene.index.Term;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words that were typed as one, {@code honestbroker} or {@code stokeontrent}, or one typed as two,
 * {@code neighbour hood} or {@code south hampton}.
 */
final class WordBreaks {
    private static final int SHORTEST_PART = 2;
    private static final int MOST_PARTS = 3;

    /** Breaks whose parts are looked up next to each other, those of the most frequent parts. */
    private static final int MOST_LOOKED_UP = 3;

    /** "No one" is no "none": only longer words give up a letter where they meet. */
    private static final int SHORTEST_AT_A_SEAM = 4;

    private final KnownTerms terms;
    private final StemmedWordings vocabulary;

    /**
     * @param vocabulary whose names are right, however rare they are
     */
    WordBreaks(KnownTerms terms, StemmedWordings vocabulary) {
        this.terms = terms;
        this.vocabulary = vocabulary;
    }

    /**
     * Words that stand next to each other.
     *
     * @param documents where they do
     * @param isName whether a vocabulary has them
     */
    record Parted(String words, int documents, boolean isName) {}

    private record Break(List<String> parts, int frequency) {}

    /** The words of the index that a word is made of and that most often stand together. */
    Optional<Parted> split(String word) throws IOException {
        List<Break> breaks = new ArrayList<>();
        collect(List.of(), Integer.MAX_VALUE, word, breaks);
        breaks.sort(Comparator.comparingInt(Break::frequency).reversed());
        Parted best = null;
        for (Break each : breaks.subList(0, Math.min(breaks.size(), MOST_LOOKED_UP))) {
            int documents = together(each.parts());
            if (documents > 0 && (best == null || documents > best.documents())) {
                String words = String.join(" ", each.parts());
                best = new Parted(words, documents, vocabulary.has(words));
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * @param before parts that were found already, the rarest of them in so many documents
     * @param rest of the word
     */
    private void collect(List<String> before, int frequency, String rest, List<Break> to)
            throws IOException {
        if (!before.isEmpty()) {
            int last = Math.min(frequency, documents(rest));
            if (last > 0) {
                to.add(new Break(with(before, rest), last));
            }
        }
        if (before.size() == MOST_PARTS - 1) {
            return;
        }
        for (int at = SHORTEST_PART; at <= rest.length() - SHORTEST_PART; at++) {
            String part = rest.substring(0, at);
            int found = Math.min(frequency, documents(part));
            if (found > 0) {
                collect(with(before, part), found, rest.substring(at), to);
            }
        }
    }

    private static List<String> with(List<String> parts, String next) {
        List<String> more = new ArrayList<>(parts);
        more.add(next);
        return List.copyOf(more);
    }

    /**
     * The one word that two make, where the index has it more often than both next to each other
     * and, if it is no name, than one of them at all.
     */
    Optional<String> joined(String first, String second) throws IOException {
        for (String one : writtenAsOne(first, second)) {
            int documents = documents(one);
            // The phrase last: looking for two frequent words together takes the longest.
            if (documents > 0
                    && (vocabulary.has(one)
                            || documents > Math.min(documents(first), documents(second)))
                    && documents > together(List.of(first, second))) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Two letters that meet may be one in the whole: south hampton, Southampton. */
    private static List<String> writtenAsOne(String first, String second) {
        String whole = first + second;
        boolean meet = first.charAt(first.length() - 1) == second.charAt(0);
        return meet && Math.min(first.length(), second.length()) >= SHORTEST_AT_A_SEAM
                ? List.of(whole, first + second.substring(1))
                : List.of(whole);
    }

    private int documents(String word) throws IOException {
        return terms.documents(new Term(IndexFields.EXACT, word));
    }

    private int together(List<String> words) throws IOException {
        return terms.together(IndexFields.EXACT, words);
    }
}
