package org.commonground.documents.pdf;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Guesses a title from how a page looks: the first lines in the largest letters, if they stand out
 * from the rest.
 */
final class TitleSeen {
    private static final int MOST_LINES = 400;
    private static final int LONGEST = 250;
    private static final int TOP = 8;
    private static final Pattern NUMBERED = Pattern.compile("\\d+(\\.\\d+)*\\.? .*");
    private static final float SAME_SIZE = 0.06f;
    private static final float STANDS_OUT = 1.12f;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float size;
    private boolean bold;

    private record Line(String text, float size, boolean bold) {
        boolean isAsLargeAs(float other) {
            return Math.abs(size - other) <= other * SAME_SIZE;
        }

        int letters() {
            return (int) text.chars().filter(Character::isLetter).count();
        }
    }

    void add(String word, List<TextPosition> positions) {
        if (positions.isEmpty() || positions.getFirst().getDir() != 0) {
            return; // text along an edge is no title, however large
        }
        if (text.length() < 2 * LONGEST) {
            text.append(text.isEmpty() ? "" : " ").append(word);
        }
        size = Math.max(size, positions.getFirst().getFontSizeInPt());
        bold = isBold(positions.getFirst().getFont());
    }

    void endLine() {
        if (!text.isEmpty() && lines.size() < MOST_LINES) {
            lines.add(new Line(CleanText.of(text).replace('\n', ' '), size, bold));
        }
        text.setLength(0);
        size = 0;
    }

    private static boolean isBold(@Nullable PDFont font) {
        String name = font == null ? null : font.getName();
        return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
    }

    /** Whether a page with words has been seen to its end. */
    boolean isComplete() {
        endLine();
        return lines.stream().anyMatch(line -> line.letters() > 2);
    }

    @Nullable String best() {
        float body = bodySize();
        List<Float> sizes =
                lines.stream()
                        .filter(line -> line.letters() > 2)
                        .map(Line::size)
                        .filter(s -> s >= body * STANDS_OUT)
                        .distinct()
                        .sorted((a, b) -> Float.compare(b, a))
                        .toList();
        for (float candidate : sizes) {
            String title = joined(candidate);
            if (isTitle(title)) {
                return title;
            }
        }
        return boldAtTheTop(body);
    }

    /**
     * Letters of one size throughout: then the first lines, if they are bold and the rest is not.
     */
    private @Nullable String boldAtTheTop(float body) {
        long bold = lines.stream().filter(Line::bold).count();
        if (bold * 2 > lines.size()) {
            return null;
        }
        List<Line> top = lines.subList(0, Math.min(TOP, lines.size()));
        StringBuilder title = new StringBuilder();
        for (Line line : top) {
            if (line.bold() && line.size() >= body * (1 - SAME_SIZE)) {
                title.append(title.isEmpty() ? "" : " ").append(line.text());
            } else if (!title.isEmpty()) {
                break;
            }
        }
        return isTitle(title.toString()) && title.indexOf(" ") > 0 ? title.toString() : null;
    }

    /** A numbered heading is not the title of the whole. */
    private static boolean isTitle(String text) {
        return text.length() <= LONGEST
                && PdfDescription.isSensibleTitle(text)
                && !NUMBERED.matcher(text).matches();
    }

    /** The first lines of that size that follow each other. */
    private String joined(float wanted) {
        StringBuilder title = new StringBuilder();
        for (Line line : lines) {
            if (line.isAsLargeAs(wanted)) {
                title.append(title.isEmpty() ? "" : " ").append(line.text());
            } else if (!title.isEmpty()) {
                break;
            }
        }
        return title.toString();
    }

    /** The size in which most letters are. */
    private float bodySize() {
        float body = 0;
        int most = -1;
        for (Line line : lines) {
            int letters =
                    lines.stream()
                            .filter(other -> other.isAsLargeAs(line.size()))
                            .mapToInt(Line::letters)
                            .sum();
            if (letters > most) {
                most = letters;
                body = line.size();
            }
        }
        return body;
    }
}
