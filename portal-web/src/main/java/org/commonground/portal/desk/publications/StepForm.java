package org.commonground.portal.desk.publications;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.publications.Deadline;
import org.commonground.publications.Protocol;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A step of a protocol as it is being written. */
public final class StepForm implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private static final int MOST_DAYS = 3650;

    private final TextField actor;
    private final TextField trigger;
    private final TextField action;
    private final TextField recipient;
    private final TextField after;
    private final TextField days;
    private final TextField heldDays;
    private final TextField source;
    private Deadline.@Nullable Count count;
    private Deadline.@Nullable Count heldCount;

    private StepForm(Protocol.Step step) {
        actor = TextField.line("step.actor", step.actor());
        trigger = TextField.area("step.trigger", 2, step.trigger());
        action = TextField.area("step.action", 2, step.action());
        recipient = TextField.line("step.recipient", step.recipient());
        after = TextField.line("step.after", Objects.toString(step.after(), ""));
        days = TextField.line("step.days", days(step.deadline()));
        heldDays = TextField.line("step.heldDays", days(step.held()));
        source = TextField.line("step.source", step.source());
        count = step.deadline() == null ? null : step.deadline().count();
        heldCount = step.held() == null ? null : step.held().count();
    }

    static Rows<StepForm> rows(List<Protocol.Step> steps) {
        return new Rows<>(
                steps.stream().map(StepForm::new).toList(),
                () -> new StepForm(new Protocol.Step("", "", "", "", null, null, null, "")));
    }

    static List<Protocol.Step> toSteps(Rows<StepForm> rows) {
        return rows.list().stream()
                .filter(row -> !row.isBlank())
                .map(
                        row ->
                                new Protocol.Step(
                                        row.actor.getText().strip(),
                                        row.trigger.getText(),
                                        row.action.getText(),
                                        row.recipient.getText().strip(),
                                        placeAmongKept(rows.list(), row.after),
                                        deadline(row.count, row.days),
                                        deadline(row.heldCount, row.heldDays),
                                        row.source.getText().strip()))
                .toList();
    }

    /** Steps that are left out are not counted. */
    private static @Nullable Integer placeAmongKept(List<StepForm> rows, TextField after) {
        Integer typed = after.number(1, rows.size());
        return typed == null
                ? null
                : Math.toIntExact(rows.stream().limit(typed).filter(row -> !row.isBlank()).count());
    }

    static List<FieldProblem> problems(Rows<StepForm> rows) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int at = 0; at < rows.list().size(); at++) {
            StepForm row = rows.list().get(at);
            String place = "edit:stepRows:" + at + ":";
            if (!row.isBlank() && row.action.isBlank()) {
                problems.add(row.action.refuse("missing", place + "action", at + 1));
            }
            if (!row.after.isBlank() && !row.followsOneOf(rows.list().subList(0, at))) {
                problems.add(
                        row.after.refuse("wrong", place + "after", at + 1, row.after.getText()));
            }
            if (needsDays(row.count, row.days)) {
                problems.add(row.days.refuse("wrong", place + "days", at + 1));
            }
            if (hasUncountedDays(row.count, row.days)) {
                problems.add(row.days.refuse("uncounted", place + "days", at + 1));
            }
            if (needsDays(row.heldCount, row.heldDays)) {
                problems.add(row.heldDays.refuse("wrong", place + "heldDays", at + 1));
            }
            if (hasUncountedDays(row.heldCount, row.heldDays)) {
                problems.add(row.heldDays.refuse("uncounted", place + "heldDays", at + 1));
            }
        }
        return problems;
    }

    private boolean followsOneOf(List<StepForm> earlier) {
        Integer number = after.number(1, earlier.size());
        return number != null && !earlier.get(number - 1).isBlank();
    }

    private static boolean needsDays(Deadline.@Nullable Count count, TextField days) {
        return count != null && count.isInDays() && days.number(1, MOST_DAYS) == null;
    }

    private static boolean hasUncountedDays(Deadline.@Nullable Count count, TextField days) {
        return !days.isBlank() && (count == null || !count.isInDays());
    }

    private static @Nullable Deadline deadline(Deadline.@Nullable Count count, TextField days) {
        return count == null
                ? null
                : new Deadline(count, count.isInDays() ? days.number(1, MOST_DAYS) : null);
    }

    private static String days(@Nullable Deadline deadline) {
        return deadline == null ? "" : Objects.toString(deadline.days(), "");
    }

    private boolean isBlank() {
        return Stream.of(actor, trigger, action, recipient, after, days, heldDays, source)
                        .allMatch(TextField::isBlank)
                && count == null
                && heldCount == null;
    }

    public TextField actor() {
        return actor;
    }

    public TextField trigger() {
        return trigger;
    }

    public TextField action() {
        return action;
    }

    public TextField recipient() {
        return recipient;
    }

    public TextField after() {
        return after;
    }

    public TextField days() {
        return days;
    }

    public TextField heldDays() {
        return heldDays;
    }

    public TextField source() {
        return source;
    }

    public Deadline.Count[] counts() {
        return Deadline.Count.values();
    }

    public Deadline.@Nullable Count getCount() {
        return count;
    }

    public void setCount(Deadline.@Nullable Count count) {
        this.count = count;
    }

    /** Null when the step is not a meeting. */
    public Deadline.@Nullable Count getHeldCount() {
        return heldCount;
    }

    public void setHeldCount(Deadline.@Nullable Count heldCount) {
        this.heldCount = heldCount;
    }
}
