package org.commonground.documents.reading;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a person reads as title and date on the first page of a real file.
 *
 * @param titles all that are right; {@code -} where there is none
 * @param dates all that are right, as exactly as the page says
 */
record JudgedOffer(String file, List<String> titles, List<String> dates) {
    private static final String NONE = "-";

    /** Those that the reading of titles and dates was made better by. */
    static List<JudgedOffer> judged() throws IOException {
        return in("judged-offers.tsv");
    }

    /**
     * Those that nobody looked at until the reading was done; they tell what to expect of others.
     */
    static List<JudgedOffer> fresh() throws IOException {
        return in("fresh-offers.tsv");
    }

    private static List<JudgedOffer> in(String resource) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        JudgedOffer.class.getResourceAsStream(resource)),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(JudgedOffer::of)
                    .toList();
        }
    }

    private static JudgedOffer of(String line) {
        String[] columns = line.split("\t", 3);
        return new JudgedOffer(
                columns[0], List.of(columns[1].split(" / ")), List.of(columns[2].split(" / ")));
    }

    boolean showsATitle() {
        return !titles.contains(NONE);
    }

    boolean showsADate() {
        return !dates.contains(NONE);
    }

    /** Letters and figures count, not their case nor what stands between them. */
    boolean hasTitle(@Nullable String offered) {
        return titles.stream().anyMatch(title -> bare(title).equals(bare(offered)));
    }

    /** A day within the right month is right where the page says no day. */
    boolean hasDate(@Nullable String offered) {
        return Stream.of(Objects.requireNonNullElse(offered, NONE))
                .anyMatch(
                        date ->
                                dates.contains(date)
                                        || dates.stream()
                                                .anyMatch(
                                                        right ->
                                                                right.length() == "2010-03".length()
                                                                        && date.startsWith(right)));
    }

    private static String bare(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
