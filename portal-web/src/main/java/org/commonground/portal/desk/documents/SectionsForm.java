package org.commonground.portal.desk.documents;

import jakarta.servlet.http.HttpServletRequest;

import org.commonground.documents.OutlineEntry;
import org.commonground.editorial.PackSectionWanted;
import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.parts.Texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sections of a document, offered from its bookmarks or as they were typed. */
record SectionsForm(List<SectionRow> rows, int pages) {
    private static final int SPARE = 3;
    private static final int MOST = 200;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_KIND = 80;

    /** One row for each bookmark of the outermost level that has several, and a few to fill in. */
    static SectionsForm offered(List<OutlineEntry> outline, int pages) {
        List<OutlineEntry> leading = outline.stream().filter(entry -> entry.page() > 0).toList();
        int level =
                IntStream.rangeClosed(1, 3)
                        .filter(each -> count(leading, each) > 1)
                        .findFirst()
                        .orElse(1);
        List<SectionRow> rows = new ArrayList<>();
        leading.stream()
                .filter(entry -> entry.level() == level)
                .limit(MOST)
                .forEach(entry -> rows.add(SectionRow.of(rows.size(), entry)));
        for (int i = 0; i < SPARE; i++) {
            rows.add(SectionRow.blank(rows.size()));
        }
        return new SectionsForm(rows, pages);
    }

    private static long count(List<OutlineEntry> outline, int level) {
        return outline.stream().filter(entry -> entry.level() == level).count();
    }

    static SectionsForm typed(HttpServletRequest request, int pages) {
        List<SectionRow> rows = new ArrayList<>();
        while (rows.size() < MOST + SPARE && request.getParameter("from-" + rows.size()) != null) {
            int row = rows.size();
            rows.add(
                    new SectionRow(
                            row,
                            text(request, "from-" + row),
                            text(request, "title-" + row),
                            text(request, "author-" + row),
                            text(request, "kind-" + row),
                            use(text(request, "use-" + row)),
                            text(request, "order-" + row)));
        }
        return new SectionsForm(rows, pages);
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    private static SectionRow.Use use(String name) {
        return Stream.of(SectionRow.Use.values())
                .filter(use -> use.name().equals(name))
                .findFirst()
                .orElse(SectionRow.Use.SECTION);
    }

    /** What must be mended first. */
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        for (SectionRow row : filled()) {
            if (row.use() != SectionRow.Use.BEFORE && row.page(pages).isEmpty()) {
                problems.add(
                        new FieldProblem(
                                Texts.of("sections.from.wrong", row.shown(), pages),
                                "from-" + row.number()));
            }
            if (row.isMade() && row.title().isBlank()) {
                problems.add(
                        new FieldProblem(
                                Texts.of("sections.title.missing", row.shown()),
                                "title-" + row.number()));
            }
            if (row.kind().length() > LONGEST_KIND) {
                problems.add(
                        new FieldProblem(
                                Texts.of("sections.kind.long", row.shown(), LONGEST_KIND),
                                "kind-" + row.number()));
            }
            if (row.title().length() > LONGEST_TITLE) {
                problems.add(
                        new FieldProblem(
                                Texts.of("sections.title.long", row.shown(), LONGEST_TITLE),
                                "title-" + row.number()));
            }
        }
        if (problems.isEmpty() && filled().stream().noneMatch(SectionRow::isMade)) {
            problems.add(new FieldProblem(Texts.of("sections.none"), "from-0"));
        }
        return problems;
    }

    private List<SectionRow> filled() {
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    /** What is to be made, in order; call it when there are no {@link #problems()}. */
    List<PackSectionWanted> wanted() {
        List<SectionRow> ends =
                filled().stream()
                        .filter(row -> row.use() != SectionRow.Use.BEFORE)
                        .sorted(Comparator.comparingInt(this::begin))
                        .toList();
        return ends.stream()
                .filter(SectionRow::isMade)
                .sorted(Comparator.comparingInt(SectionRow::place))
                .map(
                        row ->
                                new PackSectionWanted(
                                        begin(row),
                                        end(row, ends),
                                        row.title(),
                                        row.author(),
                                        row.part(),
                                        row.kind()))
                .toList();
    }

    private int begin(SectionRow row) {
        return row.page(pages).orElseThrow();
    }

    /** Up to where the next begins; two that begin on one page share it. */
    private int end(SectionRow row, List<SectionRow> ends) {
        int next =
                ends.stream()
                        .mapToInt(this::begin)
                        .filter(page -> page > begin(row))
                        .findFirst()
                        .orElse(pages + 1);
        boolean shares =
                ends.indexOf(row) + 1 < ends.size()
                        && begin(ends.get(ends.indexOf(row) + 1)) == begin(row);
        return shares ? begin(row) : next - 1;
    }
}
