package org.commonground.portal.desk.publications;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.publications.ActionStatus;
import org.commonground.publications.CohesionPlan;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An action of a plan as it is being written. */
public final class ActionForm implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final @Nullable Integer number;
    private final TextField statement;
    private final TextField lead;
    private final TextField partners;
    private final TextField due;
    private final TextField dueOn;
    private final TextField indicator;
    private final TextField source;
    private @Nullable ActionStatus status;

    private ActionForm(CohesionPlan.Action action) {
        number = action.number();
        statement = TextField.area("action.statement", 3, action.statement());
        lead = TextField.line("action.lead", action.lead());
        partners = TextField.line("action.partners", String.join("; ", action.partners()));
        due = TextField.line("action.due", action.due());
        dueOn = TextField.line("action.dueOn", Objects.toString(action.dueOn(), ""));
        indicator = TextField.line("action.indicator", action.indicator());
        source = TextField.line("action.source", action.source());
        status = action.status();
    }

    static Rows<ActionForm> rows(List<CohesionPlan.Action> actions) {
        return new Rows<>(
                actions.stream().map(ActionForm::new).toList(),
                () ->
                        new ActionForm(
                                new CohesionPlan.Action(
                                        null, "", null, "", List.of(), "", null, "", "")));
    }

    static List<CohesionPlan.Action> toActions(Rows<ActionForm> rows) {
        return rows.list().stream()
                .filter(row -> !row.isBlank())
                .map(ActionForm::toAction)
                .toList();
    }

    private CohesionPlan.Action toAction() {
        return new CohesionPlan.Action(
                number,
                statement.getText(),
                status,
                lead.getText(),
                Stream.of(partners.getText().split(";"))
                        .map(String::strip)
                        .filter(partner -> !partner.isEmpty())
                        .toList(),
                due.getText(),
                dueOn.date(),
                indicator.getText(),
                source.getText());
    }

    /**
     * @param place id of the row on the page, with a colon at its end
     * @param theme what its theme is called
     */
    List<FieldProblem> problems(String place, String theme) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!isBlank() && statement.isBlank()) {
            problems.add(statement.refuse("missing", place + "statement", theme));
        }
        if (!dueOn.isBlank() && dueOn.date() == null) {
            problems.add(dueOn.refuse("wrong", place + "dueOn", theme, dueOn.getText()));
        }
        return problems;
    }

    boolean isBlank() {
        return Stream.of(statement, lead, partners, due, dueOn, indicator, source)
                        .allMatch(TextField::isBlank)
                && status == null;
    }

    public TextField statement() {
        return statement;
    }

    /** All but the statement. */
    public List<TextField> facts() {
        return List.of(lead, partners, due, indicator, source);
    }

    public TextField dueOn() {
        return dueOn;
    }

    /** Whether the facts should be seen at once. */
    public boolean isOpen() {
        return !dueOn.error().isEmpty();
    }

    public ActionStatus[] statuses() {
        return ActionStatus.values();
    }

    public @Nullable ActionStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable ActionStatus status) {
        this.status = status;
    }
}
