package org.commonground.documents.likeness;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The least hashes of a text's phrases of four words. The share of places in which two sketches
 * agree estimates the share of phrases that two texts have in common (MinHash; A. Z. Broder, "On
 * the resemblance and containment of documents", 1997); with 128 places the error is about 0.09.
 *
 * @param phrases how many different phrases the text has
 * @param least 128 values
 */
record TextSketch(int phrases, long[] least) {
    static final int PLACES = 128;

    /** With 32 bands of four, texts that share half of their phrases meet in one with 87 %. */
    static final int BANDS = 32;

    private static final int ROWS = PLACES / BANDS;
    private static final int WORDS = 4;
    private static final int MOST_PHRASES = 200_000;
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final long MIX = 0x9E3779B97F4A7C15L;

    static TextSketch of(String text) {
        List<String> words =
                WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_PHRASES)
                        .toList();
        Set<Long> phrases = new HashSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            long hash = 17;
            for (String word : words.subList(i, i + WORDS)) {
                hash = mixed(hash * 31 + word.hashCode());
            }
            phrases.add(hash);
        }
        long[] least = new long[PLACES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long phrase : phrases) {
            for (int place = 0; place < PLACES; place++) {
                least[place] = Math.min(least[place], mixed(phrase + MIX * (place + 1)));
            }
        }
        return new TextSketch(phrases.size(), least);
    }

    static TextSketch read(int phrases, String hashes) {
        long[] least = new long[PLACES];
        for (int i = 0; i < PLACES; i++) {
            least[i] = Long.parseUnsignedLong(hashes.substring(i * 8, i * 8 + 8), 16);
        }
        return new TextSketch(phrases, least);
    }

    /** Eight hexadecimal figures a place: the upper half of each value is enough to tell. */
    String written() {
        return LongStream.of(least)
                .mapToObj(value -> String.format("%08x", value >>> 32))
                .collect(Collectors.joining());
    }

    long band(int band) {
        long hash = 17;
        for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
            hash = mixed(hash * 31 + (least[i] >>> 32));
        }
        return hash;
    }

    /** Of two sketches that were both {@link #read}: 0 for nothing in common, 1 for all. */
    double likeness(TextSketch other) {
        int same = 0;
        for (int i = 0; i < PLACES; i++) {
            same += least[i] == other.least[i] ? 1 : 0;
        }
        return same / (double) PLACES;
    }

    private static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextSketch sketch
                && phrases == sketch.phrases
                && Arrays.equals(least, sketch.least);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }

    @Override
    public String toString() {
        return "TextSketch of " + phrases + " phrases";
    }
}
