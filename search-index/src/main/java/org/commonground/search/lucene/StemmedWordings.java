package org.commonground.search.lucene;

import org.commonground.search.Wordings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The vocabularies as the index knows words: which words in a row mean the same as which others.
 */
final class StemmedWordings {
    static final StemmedWordings NONE = new StemmedWordings(List.of());

    /** Words of one wording; a longer one is a sentence that nobody types. */
    private static final int LONGEST = 6;

    private final Map<List<String>, List<Known>> byStems = new HashMap<>();

    StemmedWordings(List<Wordings> vocabulary) {
        for (Wordings wordings : vocabulary) {
            String term = wordings.term().label();
            List<Wording> all =
                    Stream.concat(Stream.of(term), wordings.synonyms().stream())
                            .map(text -> Wording.of(text, text.equals(term)))
                            .filter(wording -> !wording.words().isEmpty())
                            .filter(wording -> wording.words().size() <= LONGEST)
                            .toList();
            all.forEach(wording -> add(wording, all));
        }
    }

    private record Wording(String text, List<StemmedWord> words, boolean isTerm) {
        static Wording of(String text, boolean isTerm) {
            return new Wording(text, StemmedWord.of(text), isTerm);
        }

        List<String> stems() {
            return StemmedWord.stems(words);
        }
    }

    private record Known(List<StemmedWord> words, List<Other> others) {

        /** Stems are the same already. */
        boolean is(List<StemmedWord> typed) {
            return IntStream.range(0, words.size())
                    .allMatch(i -> words.get(i).isFormOf(typed.get(i)));
        }
    }

    /**
     * Another wording of what was typed.
     *
     * @param close whether one of the two is the term itself; two synonyms of a term are less alike
     */
    record Other(String text, List<StemmedWord> words, boolean close) {}

    private void add(Wording wording, List<Wording> all) {
        List<Other> others =
                all.stream()
                        .filter(each -> !each.stems().equals(wording.stems()))
                        .map(
                                each ->
                                        new Other(
                                                each.text(),
                                                each.words(),
                                                wording.isTerm() || each.isTerm()))
                        .toList();
        byStems.computeIfAbsent(wording.stems(), stems -> new ArrayList<>())
                .add(new Known(wording.words(), others));
    }

    /** What means the same as these words, of every term the term itself first; mostly nothing. */
    List<Other> others(List<StemmedWord> typed) {
        return known(typed).flatMap(known -> known.others().stream()).toList();
    }

    private Stream<Known> known(List<StemmedWord> typed) {
        return byStems.getOrDefault(StemmedWord.stems(typed), List.of()).stream()
                .filter(known -> known.is(typed));
    }

    /** Whether these words and no others are a wording of a term. */
    boolean has(String text) {
        return known(StemmedWord.of(text)).findAny().isPresent();
    }

    /** How many of the first of these words are one wording, as many as possible; mostly none. */
    int longest(List<StemmedWord> words) {
        for (int length = Math.min(words.size(), LONGEST); length > 0; length--) {
            if (known(words.subList(0, length)).findAny().isPresent()) {
                return length;
            }
        }
        return 0;
    }
}
