package org.commonground.portal.desk.publications;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.publications.Lineage;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A {@link Lineage} as it is being written. */
public final class LineageForm implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final TextField publication;
    private final TextField title;
    private Lineage.@Nullable Relation relation;

    LineageForm(Lineage lineage) {
        publication =
                TextField.line("lineage.publication", Objects.toString(lineage.publication(), ""));
        title = TextField.line("lineage.title", lineage.title());
        relation = lineage.relation();
    }

    static Rows<LineageForm> rows(List<Lineage> others) {
        return new Rows<>(
                others.stream().map(LineageForm::new).toList(),
                () -> new LineageForm(new Lineage(null, null, "")));
    }

    static List<Lineage> toLineage(Rows<LineageForm> rows) {
        return rows.list().stream()
                .filter(row -> !row.publication.isBlank() || !row.title.isBlank())
                .map(row -> new Lineage(row.relation, row.number(), row.title.getText().strip()))
                .toList();
    }

    static List<FieldProblem> problems(Rows<LineageForm> rows) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int at = 0; at < rows.list().size(); at++) {
            LineageForm row = rows.list().get(at);
            if (row.relation != null && row.publication.isBlank() && row.title.isBlank()) {
                problems.add(
                        row.title.refuse("missing", "edit:lineageRows:" + at + ":title", at + 1));
            }
            if (!row.publication.isBlank() && row.number() == null) {
                problems.add(
                        row.publication.refuse(
                                "wrong",
                                "edit:lineageRows:" + at + ":publication",
                                row.publication.getText()));
            }
        }
        return problems;
    }

    /** What is typed may be the number or the whole address, {@code /p/12/learning-lessons}. */
    private @Nullable Long number() {
        String typed = publication.getText().strip().replaceFirst("^.*/p/(\\d+).*$", "$1");
        return typed.matches("[1-9]\\d{0,17}") ? Long.valueOf(typed) : null;
    }

    public TextField publication() {
        return publication;
    }

    public TextField title() {
        return title;
    }

    public Lineage.Relation[] relations() {
        return Lineage.Relation.values();
    }

    public Lineage.@Nullable Relation getRelation() {
        return relation;
    }

    public void setRelation(Lineage.@Nullable Relation relation) {
        this.relation = relation;
    }
}
