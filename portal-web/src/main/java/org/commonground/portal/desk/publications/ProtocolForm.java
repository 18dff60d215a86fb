package org.commonground.portal.desk.publications;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.publications.Protocol;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/** A {@link Protocol} as it is being written. */
public final class ProtocolForm implements BodyForm {
    @Serial private static final long serialVersionUID = 1;

    private final TextField summary;
    private final TextField background;
    private final TextField purpose;
    private final TextField messageText;
    private final TextField messagePurposes;
    private final Rows<TextRow> definitions;
    private final Rows<StepForm> steps;
    private final Rows<GroupForm> groups;
    private final Rows<LineageForm> lineage;
    private final Rows<LearningPointForm> lessons;

    ProtocolForm(Protocol protocol) {
        summary = TextField.area("summary", 3, protocol.summary());
        background = TextField.area("background", 5, protocol.background());
        purpose = TextField.area("purpose", 4, protocol.purpose());
        messageText = TextField.area("messageText", 6, protocol.message().text());
        messagePurposes = TextField.list("messagePurposes", protocol.message().purposes());
        definitions =
                new Rows<>(
                        protocol.definitions().stream().map(ProtocolForm::row).toList(),
                        () -> row(new Protocol.Definition("", "")));
        steps = StepForm.rows(protocol.steps());
        groups = GroupForm.rows(protocol.groups());
        lineage = LineageForm.rows(protocol.lineage());
        lessons = LearningPointForm.rows(protocol.learningPoints());
    }

    static ProtocolForm blank() {
        return new ProtocolForm(
                new Protocol(
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        new Protocol.Message("", List.of()),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Override
    public Protocol toBody() {
        return new Protocol(
                summary.getText(),
                background.getText(),
                purpose.getText(),
                definitions.list().stream()
                        .filter(row -> !row.isBlank())
                        .map(row -> new Protocol.Definition(row.text(0), row.text(1)))
                        .toList(),
                StepForm.toSteps(steps),
                new Protocol.Message(messageText.getText(), messagePurposes.list()),
                GroupForm.toGroups(groups),
                LineageForm.toLineage(lineage),
                LearningPointForm.toLearningPoints(lessons));
    }

    @Override
    public TextField summary() {
        return summary;
    }

    @Override
    public List<TextField> texts() {
        return List.of(background, purpose);
    }

    @Override
    public Rows<LearningPointForm> lessons() {
        return lessons;
    }

    public TextField messageText() {
        return messageText;
    }

    public TextField messagePurposes() {
        return messagePurposes;
    }

    public Rows<TextRow> definitions() {
        return definitions;
    }

    public Rows<StepForm> steps() {
        return steps;
    }

    public Rows<GroupForm> groups() {
        return groups;
    }

    @Override
    public Rows<LineageForm> lineage() {
        return lineage;
    }

    @Override
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>(StepForm.problems(steps));
        problems.addAll(BodyForm.super.problems());
        return problems;
    }

    private static TextRow row(Protocol.Definition definition) {
        return new TextRow(
                TextField.line("definition.term", definition.term()),
                TextField.area("definition.meaning", 3, definition.meaning()));
    }
}
