package org.commonground.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

/**
 * Against what the tokenizer that the model was trained with ("tokenizers" 0.22, BertNormalizer and
 * BertPreTokenizer) made of the same texts.
 */
class WordPiecesTest {
    private static final WordPieces PIECES =
            new WordPieces(ModelFiles.vocabulary("bge-small-en-v1.5-q-tokenizer.json"));

    private static void assertPieces(String text, int... ids) {
        assertThat(PIECES.of(text, 512)).containsExactly(toLongs(ids));
    }

    private static long[] toLongs(int[] ids) {
        return Arrays.stream(ids).asLongStream().toArray();
    }

    @Test
    void knowsPlainWords() {
        assertPieces("Employing an honest broker", 101, 15440, 2019, 7481, 20138, 102);
    }

    @Test
    void takesAccentsAndCapitalsOffAndPunctuationApart() {
        assertPieces(
                "Café — naïve coöperation, £3.50 (50%)!",
                101, 7668, 1517, 15743, 6792, 1010, 28182, 1012, 2753, 1006, 2753, 1003, 1007, 999,
                102);
        assertPieces(
                "Don't panic: community-led, e.g. in Tower Hamlets.",
                101,
                2123,
                1005,
                1056,
                6634,
                1024,
                2451,
                1011,
                2419,
                1010,
                1041,
                1012,
                1043,
                1012,
                1999,
                3578,
                21631,
                1012,
                102);
        assertPieces(
                "... --- ''' “quoted” ‘single’ ´`^~$+<=>|",
                101,
                1012,
                1012,
                1012,
                1011,
                1011,
                1011,
                1005,
                1005,
                1005,
                1523,
                9339,
                1524,
                1520,
                2309,
                1521,
                1084,
                1036,
                1034,
                1066,
                1002,
                1009,
                1026,
                1027,
                1028,
                1064,
                102);
    }

    @Test
    void readsOtherScriptsLetterByLetter() {
        assertPieces(
                "東京 and Москва, ΟΔΟΣ, İstanbul, ﬁnance",
                101,
                1879,
                1755,
                1998,
                1191,
                14150,
                29747,
                23925,
                25529,
                10260,
                1010,
                1169,
                29722,
                29730,
                29733,
                1010,
                9960,
                1010,
                1984,
                7229,
                3401,
                102);
    }

    @Test
    void dropsWhatNobodySees() {
        assertPieces(
                "a\tb\nc\u00a0d\u200be\u00adf\u0007g", 101, 1037, 1038, 1039, 13366, 2290, 102);
        assertPieces("", 101, 102);
        assertPieces("\u200b \u0000", 101, 102);
    }

    @Test
    void doesNotKnowEveryWord() {
        assertPieces(
                "antidisestablishmentarianism " + "x".repeat(101) + " zzz",
                101,
                3424,
                10521,
                4355,
                7875,
                13602,
                3672,
                12199,
                2964,
                100,
                1062,
                13213,
                102);
        assertPieces(
                "🙂 emoji and ½ fractions",
                101,
                100,
                7861,
                29147,
                2072,
                1998,
                1092,
                12884,
                2015,
                102);
    }

    @Test
    void leavesOutWhatTheModelCannotSee() {
        long[] ids = PIECES.of("broker ".repeat(10_000), 512);

        assertThat(ids).hasSize(512).startsWith(101, 20138).endsWith(20138, 102);
    }

    @Test
    void endsWithinAWordThatDoesNotFit() {
        assertThat(PIECES.of("broker antidisestablishmentarianism", 5))
                .containsExactly(101, 20138, 3424, 10521, 102);
    }
}
