package org.commonground.search.lucene;

import org.commonground.search.Wordings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The vocabularies as the index knows words: which stems in a row mean the same as which others.
 */
final class StemmedWordings {
    static final StemmedWordings NONE = new StemmedWordings(List.of());

    /** Stems of one wording; a longer one is a sentence that nobody types. */
    private static final int LONGEST = 6;

    private final Map<List<String>, List<Other>> others = new HashMap<>();

    StemmedWordings(List<Wordings> vocabulary) {
        for (Wordings wordings : vocabulary) {
            String term = wordings.term().label();
            List<Wording> all =
                    Stream.concat(Stream.of(term), wordings.synonyms().stream())
                            .map(text -> Wording.of(text, text.equals(term)))
                            .filter(wording -> !wording.stems().isEmpty())
                            .filter(wording -> wording.stems().size() <= LONGEST)
                            .toList();
            all.forEach(wording -> add(wording, all));
        }
    }

    private record Wording(String text, List<String> stems, boolean isTerm) {
        static Wording of(String text, boolean isTerm) {
            return new Wording(text, EnglishAnalysis.terms(EnglishAnalysis.WORDS, text), isTerm);
        }
    }

    /**
     * Another wording of what was typed.
     *
     * @param close whether one of the two is the term itself; two synonyms of a term are less alike
     */
    record Other(String text, List<String> stems, boolean close) {}

    private void add(Wording wording, List<Wording> all) {
        List<Other> known = others.computeIfAbsent(wording.stems(), stems -> new ArrayList<>());
        for (Wording each : all) {
            boolean isNew = known.stream().noneMatch(other -> other.stems().equals(each.stems()));
            if (isNew && !each.stems().equals(wording.stems())) {
                known.add(new Other(each.text(), each.stems(), wording.isTerm() || each.isTerm()));
            }
        }
    }

    /** What means the same as these stems, the term itself first; mostly nothing. */
    List<Other> others(List<String> stems) {
        return others.getOrDefault(stems, List.of());
    }

    /** How many of the first of these stems are one wording, as many as possible; mostly none. */
    int longest(List<String> stems) {
        for (int length = Math.min(stems.size(), LONGEST); length > 0; length--) {
            if (others.containsKey(stems.subList(0, length))) {
                return length;
            }
        }
        return 0;
    }
}
