package org.commonground.documents.pdf;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;
import org.commonground.documents.texts.CleanText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Guesses a title from how a page looks: the first lines in the largest letters, if they stand out
 * from the rest.
 */
final class TitleSeen {
    private static final int MOST_LINES = 400;
    private static final int LONGEST = 250;
    private static final int TOP = 8;

    private static final Pattern BOLD =
            Pattern.compile("(?i).*(bold|black|heavy|demi|medi(um)?\\b|medi(ital)?$).*");
    private static final float STANDS_OUT = 1.12f;
    private static final float FAR_LARGER = 1.3f;

    /** A page with fewer letters is a cover: on it the smallest are those of the rest. */
    private static final int COVER = 300;

    private static final int LONGEST_ALONE = 100;
    private static final double SHOWN = 0.6;

    private final List<SeenLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float size;
    private float top;
    private float left;
    private float right;
    private int columns = 1;
    private boolean bold;

    void add(String word, List<TextPosition> positions) {
        if (positions.isEmpty() || positions.getFirst().getDir() != 0) {
            return; // text along an edge is no title, however large
        }
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        if (text.isEmpty()) {
            bold = isBold(first.getFont());
            top = first.getYDirAdj();
            left = first.getXDirAdj();
        } else if (first.getXDirAdj() - right > SeenLine.COLUMN * letters(first)) {
            columns++;
        }
        if (text.length() < 2 * LONGEST && columns < 2) {
            text.append(text.isEmpty() ? "" : " ").append(word);
        }
        size = Math.max(size, letters(first));
        right = last.getXDirAdj() + last.getWidthDirAdj();
    }

    void endLine() {
        if (!text.isEmpty() && lines.size() < MOST_LINES) {
            String line = CleanText.of(text).replace('\n', ' ');
            lines.add(new SeenLine(line, size, top, left, right, bold, columns));
        }
        text.setLength(0);
        size = 0;
        columns = 1;
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

    /** Whether a page with words has been seen to its end. */
    boolean isComplete() {
        endLine();
        return lines.stream().anyMatch(line -> line.letters() > 2);
    }

    @Nullable String best() {
        float body = bodySize();
        List<Float> sizes =
                lines.stream()
                        .filter(line -> line.letters() > 2 && !line.isRow(body))
                        .map(SeenLine::size)
                        .filter(s -> s >= body * STANDS_OUT)
                        .distinct()
                        .sorted((a, b) -> Float.compare(b, a))
                        .toList();
        List<String> titles =
                sizes.stream()
                        .map(size -> joined(size, body))
                        .filter(TitleWords::isTitle)
                        .distinct()
                        .toList();
        if (!titles.isEmpty()) {
            return titles.stream()
                    .limit(2)
                    .filter(title -> !TitleWords.isSender(title))
                    .findFirst()
                    .orElse(titles.getFirst());
        }
        return Stream.of(boldAtTheTop(body), numberedAtTheTop(sizes, body), aloneAtTheTop(body))
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Whether {@link #best} stands out so far that it can be nothing else. */
    boolean isPlain() {
        float body = bodySize();
        String title = best();
        return title != null
                && lines.stream()
                        .anyMatch(
                                line ->
                                        line.size() >= body * FAR_LARGER
                                                && title.contains(line.text().strip()));
    }

    /** Whether most words of a title stand on the page. */
    boolean shows(String title) {
        Set<String> page =
                lines.stream()
                        .flatMap(line -> TitleWords.words(line.text()))
                        .collect(Collectors.toSet());
        List<String> wanted = TitleWords.words(title).toList();
        return wanted.stream().filter(page::contains).count() >= SHOWN * wanted.size();
    }

    /** A chapter on its own: nothing larger, and it begins the page. */
    private String numberedAtTheTop(List<Float> sizes, float body) {
        if (sizes.isEmpty() || !lines.getFirst().isAsLargeAs(sizes.getFirst())) {
            return "";
        }
        String title = TitleWords.withoutNumber(joined(sizes.getFirst(), body));
        return TitleWords.isTitle(title) ? title : "";
    }

    /** A first line in the letters of the rest, but with a gap below that no paragraph has. */
    private String aloneAtTheTop(float body) {
        List<SeenLine> down =
                lines.stream()
                        .filter(line -> line.letters() > 2)
                        .sorted(Comparator.comparingDouble(SeenLine::top))
                        .limit(2)
                        .toList();
        if (down.size() < 2) {
            return "";
        }
        SeenLine first = down.getFirst();
        boolean alone = down.getLast().top() - first.top() >= first.size() * SeenLine.APART;
        boolean words =
                !first.isRow(body)
                        && first.text().contains(" ")
                        && !first.text().matches(".*[.:;,-]\\s*|\\d.*");
        return alone
                        && words
                        && first.isNoSmallerThan(body)
                        && first.text().length() <= LONGEST_ALONE
                        && Character.isUpperCase(first.text().codePointAt(0))
                        && TitleWords.isTitle(first.text())
                ? first.text()
                : "";
    }

    /**
     * Letters of one size throughout: then the first lines, if they are bold and the rest is not.
     */
    private String boldAtTheTop(float body) {
        long bold = lines.stream().filter(SeenLine::bold).count();
        if (bold * 2 > lines.size()) {
            return "";
        }
        List<SeenLine> top = lines.subList(0, Math.min(TOP, lines.size()));
        StringBuilder title = new StringBuilder();
        for (SeenLine line : top) {
            if (line.bold() && !line.isRow(body) && line.isNoSmallerThan(body)) {
                title.append(title.isEmpty() ? "" : " ").append(line.text());
            } else if (!title.isEmpty()) {
                break;
            }
        }
        return TitleWords.isTitle(title.toString()) && title.indexOf(" ") > 0
                ? title.toString()
                : "";
    }

    /** The first lines of that size that follow each other, as they are drawn or as they stand. */
    private String joined(float wanted, float body) {
        StringBuilder title = new StringBuilder();
        SeenLine last = null;
        boolean follows = true;
        for (SeenLine line : lines) {
            if (last == null && line.isRow(body) || line.letters() == 0) {
                continue; // a mark between two lines, or a table above
            }
            boolean same = line.isAsLargeAs(wanted) && (last == null || line.bold() == last.bold());
            boolean wordsOfATitle = last == null || !TitleWords.isDate(line.text());
            if (same && !line.isRow(body) && wordsOfATitle) {
                if (last == null || follows || line.goesOnAfter(last)) {
                    title.append(title.isEmpty() ? "" : " ").append(line.text());
                    last = line;
                }
            } else if (last != null) {
                follows = false;
            }
        }
        return TitleWords.withoutMarks(title.toString());
    }

    /** The size in which most letters are. */
    private float bodySize() {
        if (lines.stream().mapToInt(SeenLine::letters).sum() < COVER) {
            return (float)
                    lines.stream()
                            .filter(line -> line.letters() > 2)
                            .mapToDouble(SeenLine::size)
                            .min()
                            .orElse(0);
        }
        float body = 0;
        int most = -1;
        for (SeenLine line : lines) {
            int letters =
                    lines.stream()
                            .filter(other -> other.isAsLargeAs(line.size()))
                            .mapToInt(SeenLine::letters)
                            .sum();
            if (letters > most) {
                most = letters;
                body = line.size();
            }
        }
        return body;
    }
}
