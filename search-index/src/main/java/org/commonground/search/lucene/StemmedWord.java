package org.commonground.search.lucene;

import java.util.List;

/** A word as it is written, folded, and the stem that the index knows it by. */
record StemmedWord(String word, String stem) {

    /** The words of a text but for those that the index leaves out. */
    static List<StemmedWord> of(String text) {
        return EnglishAnalysis.terms(EnglishAnalysis.EXACT, text).stream()
                .flatMap(
                        word ->
                                EnglishAnalysis.terms(EnglishAnalysis.WORDS, word).stream()
                                        .map(stem -> new StemmedWord(word, stem)))
                .toList();
    }

    static List<String> stems(List<StemmedWord> words) {
        return words.stream().map(StemmedWord::stem).toList();
    }

    boolean isFormOf(StemmedWord other) {
        return stem.equals(other.stem) && Inflections.areFormsOfOne(word, other.word);
    }
}
