package org.commonground.portal.desk.publications;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.publications.DiscussionPaper;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A {@link DiscussionPaper} as it is being written. */
public final class DiscussionPaperForm extends BodyForm {
    @Serial private static final long serialVersionUID = 1;

    private final TextField background;
    private final TextField question;
    private final TextField closes;
    private final TextField response;
    private final TextField outcome;
    private final Rows<SectionForm> sections;
    private final Rows<IdeaForm> ideas;

    DiscussionPaperForm(DiscussionPaper paper) {
        super(paper, LineageForm.rows(paper.lineage()));
        background = TextField.area("background", 5, paper.background());
        question = TextField.area("question", 3, paper.question());
        closes = TextField.line("closes", Objects.toString(paper.closes(), ""));
        response = TextField.area("response", 4, paper.response());
        outcome = TextField.area("outcome", 4, paper.outcome());
        sections = SectionForm.rows(paper.sections());
        ideas = IdeaForm.rows(paper.ideas());
    }

    @Override
    DiscussionPaper toBody() {
        return new DiscussionPaper(
                summary().getText(),
                background.getText(),
                SectionForm.toSections(sections),
                question.getText(),
                closes.date(),
                IdeaForm.toIdeas(ideas),
                response.getText(),
                outcome.getText(),
                otherWorks(),
                learningPoints());
    }

    @Override
    public List<TextField> texts() {
        return List.of(background, question);
    }

    public TextField closes() {
        return closes;
    }

    public TextField response() {
        return response;
    }

    public TextField outcome() {
        return outcome;
    }

    public Rows<SectionForm> sections() {
        return sections;
    }

    public Rows<IdeaForm> ideas() {
        return ideas;
    }

    @Override
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (!closes.isBlank() && closes.date() == null) {
            problems.add(closes.refuse("wrong", "edit:closes", closes.getText()));
        }
        problems.addAll(IdeaForm.problems(ideas));
        problems.addAll(super.problems());
        return problems;
    }
}
