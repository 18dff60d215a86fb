package org.commonground.portal.desk.publications;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.publications.Protocol;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/** A {@link Protocol} as it is being written. */
public final class ProtocolForm extends BodyForm {
    @Serial private static final long serialVersionUID = 1;

    private final TextField background;
    private final TextField purpose;
    private final TextField messageText;
    private final TextField messagePurposes;
    private final Rows<TextRow> definitions;
    private final Rows<StepForm> steps;
    private final Rows<GroupForm> groups;

    ProtocolForm(Protocol protocol) {
        super(protocol, LineageForm.rows(protocol.lineage()));
        background = TextField.area("background", 5, protocol.background());
        purpose = TextField.area("purpose", 4, protocol.purpose());
        messageText = TextField.area("messageText", 6, protocol.message().text());
        messagePurposes = TextField.list("messagePurposes", protocol.message().purposes());
        definitions =
                Rows.of(
                        protocol.definitions(),
                        ProtocolForm::row,
                        () -> row(new Protocol.Definition("", "")));
        steps = StepForm.rows(protocol.steps());
        groups = GroupForm.rows(protocol.groups());
    }

    @Override
    Protocol toBody() {
        return new Protocol(
                summary().getText(),
                background.getText(),
                purpose.getText(),
                TextRow.said(definitions, row -> new Protocol.Definition(row.text(0), row.text(1))),
                StepForm.toSteps(steps),
                new Protocol.Message(messageText.getText(), messagePurposes.list()),
                GroupForm.toGroups(groups),
                otherWorks(),
                learningPoints());
    }

    @Override
    public List<TextField> texts() {
        return List.of(background, purpose);
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
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>(StepForm.problems(steps));
        problems.addAll(super.problems());
        return problems;
    }

    private static TextRow row(Protocol.Definition definition) {
        return new TextRow(
                TextField.line("definition.term", definition.term()),
                TextField.area("definition.meaning", 3, definition.meaning()));
    }
}
