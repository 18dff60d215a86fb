package org.commonground.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file itself says it is about, for an editor to take as a summary: the beginning of its
 * abstract or summary, or else of its first real paragraph.
 */
public final class OpeningWords {
    private static final int LONGEST = 320;
    private static final int SHORTEST = 60;
    private static final int SENTENCES_OF_A_PARAGRAPH = 140;
    private static final Pattern HEADING =
            Pattern.compile(
                    "(?im)^\\W*(?:\\d+\\.?\\s+)?(?:abstract|executive"
                        + " summary|summary|purpose|r[ée]sum[ée]|zusammenfassung)\\b[\\s.:—–-]*");
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?](?=\\s+[\\p{Lu}\\p{N}]|\\s*$)");
    private static final Pattern CAPTION = Pattern.compile("(?i)^(table|figure|fig\\.|page)\\b.*");

    private OpeningWords() {}

    /**
     * @param pages the texts of the first pages
     * @return whole sentences, at most 320 characters; empty when nothing reads like a beginning
     */
    public static Optional<String> of(List<String> pages) {
        String text = String.join("\n", pages);
        Matcher heading = HEADING.matcher(text);
        if (heading.find()) {
            Optional<String> after = sentences(text.substring(heading.end()));
            if (after.isPresent()) {
                return after;
            }
        }
        return paragraph(text).flatMap(OpeningWords::sentences);
    }

    /** The first lines in a row that are long enough to be running text. */
    private static Optional<String> paragraph(String text) {
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.lines().toList()) {
            boolean runs =
                    line.length() > SHORTEST
                            && line.chars().filter(Character::isDigit).count() * 5 < line.length()
                            && !CAPTION.matcher(line).matches();
            if (runs || !paragraph.isEmpty() && !line.isBlank()) {
                paragraph.append(line).append('\n');
            } else {
                paragraph.setLength(0);
            }
            if (paragraph.length() > LONGEST * 2) {
                return Optional.of(paragraph.toString());
            }
        }
        return paragraph.length() >= SENTENCES_OF_A_PARAGRAPH
                ? Optional.of(paragraph.toString())
                : Optional.empty();
    }

    private static Optional<String> sentences(String text) {
        String line =
                text.substring(0, Math.min(text.length(), LONGEST * 3))
                        .replaceAll("(\\p{Ll})-\\n(\\p{Ll})", "$1$2")
                        .replaceAll("\\s+", " ")
                        .strip();
        int end = 0;
        Matcher stop = SENTENCE_END.matcher(line);
        while (stop.find() && stop.end() <= LONGEST) {
            end = stop.end();
        }
        return end >= SHORTEST ? Optional.of(line.substring(0, end)) : Optional.empty();
    }
}
