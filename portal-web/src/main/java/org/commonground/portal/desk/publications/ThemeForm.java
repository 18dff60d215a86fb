package org.commonground.portal.desk.publications;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.publications.CohesionPlan;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A row of a plan as it is being written: a theme with its existing and its potential actions. */
public final class ThemeForm implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final @Nullable Integer number;
    private final TextField name;
    private final Rows<ActionForm> existing;
    private final Rows<ActionForm> potential;
    private String term;

    private ThemeForm(CohesionPlan.Theme theme) {
        number = theme.number();
        name = TextField.line("theme.name", theme.name());
        existing = ActionForm.rows(theme.existing());
        potential = ActionForm.rows(theme.potential());
        term = theme.term();
    }

    static Rows<ThemeForm> rows(List<CohesionPlan.Theme> themes) {
        return new Rows<>(
                themes.stream().map(ThemeForm::new).toList(),
                () -> new ThemeForm(new CohesionPlan.Theme(null, "", "", List.of(), List.of())));
    }

    /** A theme that has only its name is kept: its blank cells say something. */
    static List<CohesionPlan.Theme> toThemes(Rows<ThemeForm> rows) {
        return rows.list().stream()
                .map(
                        row ->
                                new CohesionPlan.Theme(
                                        row.number,
                                        row.name.getText().strip(),
                                        row.term,
                                        ActionForm.toActions(row.existing),
                                        ActionForm.toActions(row.potential)))
                .filter(
                        theme ->
                                !theme.name().isEmpty()
                                        || !theme.existing().isEmpty()
                                        || !theme.potential().isEmpty())
                .toList();
    }

    static List<FieldProblem> problems(Rows<ThemeForm> rows) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int at = 0; at < rows.list().size(); at++) {
            ThemeForm row = rows.list().get(at);
            String place = "edit:themeRows:" + at + ":";
            if (row.name.isBlank() && row.hasActions()) {
                problems.add(row.name.refuse("missing", place + "name", at + 1));
            } else if (row.name.isBlank() && !row.term.isEmpty()) {
                problems.add(row.name.refuse("unnamed", place + "name", at + 1));
            }
            problems.addAll(problems(row.existing, place + "existingRows:", row.name.getText()));
            problems.addAll(problems(row.potential, place + "potentialRows:", row.name.getText()));
        }
        return problems;
    }

    private boolean hasActions() {
        return !ActionForm.toActions(existing).isEmpty()
                || !ActionForm.toActions(potential).isEmpty();
    }

    private static List<FieldProblem> problems(Rows<ActionForm> rows, String place, String theme) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int at = 0; at < rows.list().size(); at++) {
            problems.addAll(rows.list().get(at).problems(place + at + ":", theme));
        }
        return problems;
    }

    public TextField name() {
        return name;
    }

    public Rows<ActionForm> existing() {
        return existing;
    }

    public Rows<ActionForm> potential() {
        return potential;
    }

    /** Slug of a theme of the vocabulary; empty for none. */
    public String getTerm() {
        return term;
    }

    public void setTerm(@Nullable String term) {
        this.term = Objects.requireNonNullElse(term, "");
    }
}
