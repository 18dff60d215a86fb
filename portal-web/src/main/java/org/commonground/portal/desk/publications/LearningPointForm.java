package org.commonground.portal.desk.publications;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.publications.LearningPoint;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A {@link LearningPoint} as it is being written. */
public final class LearningPointForm implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final @Nullable Long id;
    private final TextField statement;
    private final TextField words;
    private final TextField page;
    private final TextField source;
    private final TextField advice;
    private String document;
    private String factor;
    private String level;
    private boolean contradicts;
    private final TextField sameWords = TextField.line("lesson.same", "");
    private @Nullable Long sameAs;
    private String sought = "";

    LearningPointForm(LearningPoint point) {
        LearningPoint.Quotation quotation =
                Objects.requireNonNullElseGet(
                        point.quotation(), () -> new LearningPoint.Quotation("", null, null, ""));
        id = point.id();
        sameAs = point.sameAs();
        statement = TextField.area("lesson.statement", 2, point.statement());
        words = TextField.area("lesson.quotation", 3, quotation.text());
        page = TextField.line("lesson.page", text(quotation.page()));
        source = TextField.line("lesson.source", quotation.source());
        advice = TextField.area("lesson.advice", 3, point.advice());
        document = text(quotation.document());
        factor = point.factor();
        level = point.level();
        contradicts = point.contradicts();
    }

    static Rows<LearningPointForm> rows(List<LearningPoint> points) {
        return new Rows<>(
                points.stream().map(LearningPointForm::new).toList(), LearningPointForm::blank);
    }

    /** Without those in which nothing was said. */
    static List<LearningPoint> toLearningPoints(Rows<LearningPointForm> rows) {
        return rows.list().stream()
                .filter(row -> !row.isBlank())
                .map(LearningPointForm::toLearningPoint)
                .toList();
    }

    static List<FieldProblem> problems(Rows<LearningPointForm> rows) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int at = 0; at < rows.list().size(); at++) {
            LearningPointForm row = rows.list().get(at);
            String place = "edit:lessonRows:" + at + ":";
            if (!row.isBlank() && row.statement.isBlank()) {
                problems.add(row.statement.refuse("missing", place + "statement", at + 1));
            }
            if (!row.page.isBlank() && row.pageNumber() == null) {
                problems.add(row.page.refuse("wrong", place + "page", at + 1, row.page.getText()));
            }
        }
        return problems;
    }

    private static LearningPointForm blank() {
        return new LearningPointForm(LearningPoint.of("", null, "", "", "", false));
    }

    LearningPoint toLearningPoint() {
        boolean quotes =
                Stream.of(words, page, source).anyMatch(field -> !field.isBlank())
                        || !document.isEmpty();
        return new LearningPoint(
                id,
                statement.getText(),
                quotes
                        ? new LearningPoint.Quotation(
                                words.getText(),
                                document.isEmpty() ? null : Long.valueOf(document),
                                pageNumber(),
                                source.getText())
                        : null,
                advice.getText(),
                factor,
                level,
                contradicts,
                sameAs);
    }

    private boolean isBlank() {
        return Stream.of(statement, words, page, source, advice).allMatch(TextField::isBlank)
                && (document + factor + level).isEmpty()
                && !contradicts
                && sameAs == null;
    }

    /** Null when there is none that can be read. */
    @Nullable Integer pageNumber() {
        String typed = page.getText().strip();
        return typed.matches("[1-9]\\d{0,5}") ? Integer.valueOf(typed) : null;
    }

    private static String text(@Nullable Object number) {
        return number == null ? "" : number.toString();
    }

    boolean isSaved() {
        return id != null;
    }

    /** What comments call it, once it is saved. */
    public String place() {
        return "lesson-" + id;
    }

    public TextField statement() {
        return statement;
    }

    public TextField words() {
        return words;
    }

    public TextField page() {
        return page;
    }

    public TextField source() {
        return source;
    }

    public TextField advice() {
        return advice;
    }

    /** The number of a document of the library, as text; empty for none. */
    public String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String document) {
        this.document = Objects.requireNonNullElse(document, "");
    }

    public String getFactor() {
        return factor;
    }

    public void setFactor(@Nullable String factor) {
        this.factor = Objects.requireNonNullElse(factor, "");
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(@Nullable String level) {
        this.level = Objects.requireNonNullElse(level, "");
    }

    /** Words to look for the same lesson by. */
    public TextField sameWords() {
        return sameWords;
    }

    /** Looks for lessons with the words typed, or with those of the statement. */
    public void findSame() {
        sought = sameWords.isBlank() ? statement.getText() : sameWords.getText();
    }

    /** What is being looked for; empty while nothing is. */
    public String sought() {
        return sought.strip();
    }

    /** The lesson of another publication that is the same; null when none is named. */
    public @Nullable Long sameAs() {
        return sameAs;
    }

    public void choose(long lesson) {
        sameAs = lesson;
        sought = "";
    }

    public void chooseNone() {
        sameAs = null;
    }

    public boolean isContradicts() {
        return contradicts;
    }

    public void setContradicts(boolean contradicts) {
        this.contradicts = contradicts;
    }
}
