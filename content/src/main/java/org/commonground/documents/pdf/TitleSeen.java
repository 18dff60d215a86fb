package org.commonground.documents.pdf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Guesses a title from how a page looks: the first lines in the largest letters, if they stand out
 * from the rest.
 */
final class TitleSeen {
    private static final int TOP = 8;
    private static final float STANDS_OUT = 1.12f;
    private static final float FAR_LARGER = 1.3f;

    /** A page with fewer letters is a cover: on it the smallest are those of the rest. */
    private static final int COVER = 300;

    private static final int LONGEST_ALONE = 100;
    private static final double SHOWN = 0.6;

    /** A table may have a few lines above it that say what it is. */
    private static final int ABOVE_A_TABLE = 6;

    private static final double MOSTLY = 0.6;

    /** Of the usual distance of lines; what stands further from the next is no part of it. */
    private static final double FARTHER = 1.3;

    /** Fewer distances have no usual one. */
    private static final int ENOUGH_GAPS = 8;

    private final List<SeenLine> lines;
    private final List<SeenLine> down;
    private final float body;

    /**
     * @param lines in the order in which they are drawn
     */
    TitleSeen(List<SeenLine> lines) {
        this.lines = lines;
        this.down =
                lines.stream()
                        .filter(SeenLine::hasWords)
                        .sorted(Comparator.comparingDouble(SeenLine::top))
                        .toList();
        this.body = bodySize();
    }

    @Nullable String best() {
        List<Float> sizes =
                lines.stream()
                        .filter(line -> line.hasWords() && !line.isRow(body))
                        .map(SeenLine::size)
                        .filter(s -> s >= body * STANDS_OUT)
                        .distinct()
                        .sorted((a, b) -> Float.compare(b, a))
                        .toList();
        List<String> titles =
                sizes.stream().map(this::joined).filter(TitleWords::isTitle).distinct().toList();
        if (!titles.isEmpty()) {
            return titles.stream()
                    .limit(2)
                    .filter(title -> !TitleWords.isSender(title))
                    .findFirst()
                    .orElse(titles.getFirst());
        }
        return Stream.of(
                        boldAtTheTop(),
                        numberedAtTheTop(sizes),
                        aboveATable(),
                        aloneAtTheTop(),
                        aloneOnThePage())
                .filter(TitleWords::isTitle)
                .findFirst()
                .orElse(null);
    }

    /** Whether {@link #best} stands out so far that it can be nothing else. */
    boolean isPlain() {
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
    private String numberedAtTheTop(List<Float> sizes) {
        return sizes.isEmpty() || !down.getFirst().isAsLargeAs(sizes.getFirst())
                ? ""
                : TitleWords.withoutNumber(joined(sizes.getFirst()));
    }

    /** Letters of one size throughout: then the first lines, if they are bold and the rest not. */
    private String boldAtTheTop() {
        long bold = lines.stream().filter(SeenLine::bold).count();
        String title =
                bold * 2 > lines.size()
                        ? ""
                        : block(
                                lines.subList(0, Math.min(TOP, lines.size())),
                                line ->
                                        line.bold()
                                                && !line.isRow(body)
                                                && line.isNoSmallerThan(body));
        return title.contains(" ") ? title : "";
    }

    /** On a page that is a table: the few lines before its first row. */
    private String aboveATable() {
        long rows = down.stream().filter(line -> line.columns() > 1).count();
        List<SeenLine> above = down.stream().takeWhile(line -> line.columns() == 1).toList();
        if (rows < MOSTLY * down.size() || above.isEmpty() || above.size() > ABOVE_A_TABLE) {
            return "";
        }
        return block(above, line -> !TitleWords.isDate(line.text()));
    }

    /** A first line in the letters of the rest, but with a gap below that no paragraph has. */
    private String aloneAtTheTop() {
        if (down.size() < 2) {
            return "";
        }
        SeenLine first = down.getFirst();
        double gap = down.get(1).top() - first.top();
        boolean alone = gap >= first.size() * SeenLine.APART && gap >= FARTHER * usualGap();
        return alone && isHeadline(first) && first.text().contains(" ") ? first.text() : "";
    }

    /** Whether it is set and written as a heading in the letters of the rest would be. */
    private boolean isHeadline(SeenLine line) {
        return !line.isRow(body)
                && line.isNoSmallerThan(body)
                && line.text().length() <= LONGEST_ALONE
                && Character.isUpperCase(line.text().codePointAt(0))
                && !line.text().matches(".*[.:;,-]\\s*|\\d.*");
    }

    /** Nothing else is there to be the title. */
    private String aloneOnThePage() {
        return down.size() == 1 && isHeadline(down.getFirst()) ? down.getFirst().text() : "";
    }

    /** From one line of text to the next, as in the middle of all of them; 0 for too few. */
    private double usualGap() {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < down.size(); i++) {
            double gap = down.get(i).top() - down.get(i - 1).top();
            if (gap > 1 && down.get(i).columns() == 1 && down.get(i - 1).columns() == 1) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.size() < ENOUGH_GAPS ? 0 : gaps.get(gaps.size() / 2);
    }

    /** The first lines of that size that follow each other, as they are drawn or as they stand. */
    private String joined(float wanted) {
        return block(lines, line -> line.isAsLargeAs(wanted) && !line.isRow(body));
    }

    /** The first wanted lines that belong together, no date among them. */
    private static String block(List<SeenLine> lines, Predicate<SeenLine> wanted) {
        StringBuilder title = new StringBuilder();
        SeenLine last = null;
        boolean follows = true;
        for (SeenLine line : lines) {
            if (line.letters() == 0 || TitleWords.isRunning(line.text())) {
                continue; // a mark between two lines, or a page's own head or foot
            }
            boolean fits =
                    wanted.test(line)
                            && (last == null
                                    || line.bold() == last.bold()
                                            && !TitleWords.isDate(line.text()));
            if (!fits) {
                follows = follows && last == null;
            } else if (last == null || follows && line.canFollow(last) || line.goesOnAfter(last)) {
                title.append(title.isEmpty() ? "" : " ").append(line.text());
                last = line;
            } else {
                follows = false;
            }
        }
        return TitleWords.withoutMarks(title.toString());
    }

    /** The size in which most letters are. */
    private float bodySize() {
        if (lines.stream().mapToInt(SeenLine::letters).sum() < COVER) {
            return (float) down.stream().mapToDouble(SeenLine::size).min().orElse(0);
        }
        float most = 0;
        int letters = -1;
        for (SeenLine line : lines) {
            int alike =
                    lines.stream()
                            .filter(other -> other.isAsLargeAs(line.size()))
                            .mapToInt(SeenLine::letters)
                            .sum();
            if (alike > letters) {
                letters = alike;
                most = line.size();
            }
        }
        return most;
    }
}
