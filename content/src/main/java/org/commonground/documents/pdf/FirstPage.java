package org.commonground.documents.pdf;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;
import org.commonground.documents.texts.CleanText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gathers the lines of the first page that has words, as they are drawn. */
final class FirstPage {
    private static final int MOST_LINES = 400;
    private static final int LONGEST = 500;
    private static final Pattern BOLD =
            Pattern.compile("(?i).*(bold|black|heavy|demi|medi(um)?\\b|medi(ital)?$).*");

    private final List<SeenLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float size;
    private float top;
    private float left;
    private float right;
    private int direction;
    private int columns = 1;
    private boolean bold;

    void add(String word, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        if (text.isEmpty()) {
            bold = isBold(first.getFont());
            top = first.getYDirAdj();
            left = first.getXDirAdj();
            direction = (int) first.getDir();
        } else if (first.getXDirAdj() - right > SeenLine.COLUMN * letters(first)) {
            columns++;
        }
        if (text.length() < LONGEST && columns < 2) {
            text.append(text.isEmpty() ? "" : " ").append(word);
        }
        size = Math.max(size, letters(first));
        right = last.getXDirAdj() + last.getWidthDirAdj();
    }

    void endLine() {
        if (!text.isEmpty() && lines.size() < MOST_LINES) {
            String line = CleanText.of(text).replace('\n', ' ');
            add(new SeenLine(line, size, top, left, right, bold, columns, direction));
        }
        text.setLength(0);
        size = 0;
        columns = 1;
    }

    void add(SeenLine line) {
        lines.add(line);
    }

    /** Whether a page with words has been seen to its end. */
    boolean isComplete() {
        endLine();
        return lines.stream().anyMatch(SeenLine::hasWords);
    }

    /**
     * What could be its title. Text that runs another way than most of the page is none, however
     * large it stands along the edge.
     */
    TitleSeen title() {
        Map<Integer, Integer> letters =
                lines.stream()
                        .collect(
                                Collectors.groupingBy(
                                        SeenLine::direction,
                                        Collectors.summingInt(SeenLine::letters)));
        int upright =
                letters.entrySet().stream()
                        .max(Comparator.comparingInt(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                        .orElse(0);
        return new TitleSeen(lines.stream().filter(line -> line.direction() == upright).toList());
    }

    /** In points; where a file scales its letters down, their height tells. */
    private static float letters(TextPosition position) {
        float said = position.getFontSizeInPt();
        return said > position.getHeightDir() * 4 ? position.getHeightDir() * 1.4f : said;
    }

    private static boolean isBold(@Nullable PDFont font) {
        String name = font == null ? null : font.getName();
        return name != null && BOLD.matcher(name).matches();
    }
}
