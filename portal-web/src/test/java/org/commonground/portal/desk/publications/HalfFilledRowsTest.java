package org.commonground.portal.desk.publications;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.publications.ActionStatus;
import org.commonground.publications.Deadline;
import org.commonground.publications.DiscussionPaper;
import org.commonground.publications.Kind;
import org.commonground.publications.Lineage;
import org.commonground.publications.Protocol;
import org.junit.jupiter.api.Test;

/** Rows whose first field was left empty: what stands in the others is not lost without a word. */
class HalfFilledRowsTest {
    @Test
    void ofALearningPointTheStatementIsAskedForWhateverElseWasChosen() {
        CaseStudyForm form = (CaseStudyForm) BodyForm.blank(Kind.CASE_STUDY);
        for (int i = 0; i < 6; i++) {
            form.lessons().add();
        }
        form.lessons().list().get(0).page().setText("4");
        form.lessons().list().get(1).setDocument("20");
        form.lessons().list().get(2).setFactor("facilitating-dialogue");
        form.lessons().list().get(3).setLevel("prevention");
        form.lessons().list().get(4).setContradicts(true);
        form.lessons().list().get(5).choose(7);

        assertProblems(
                form,
                "edit:lessonRows:0:statement:area",
                "edit:lessonRows:1:statement:area",
                "edit:lessonRows:2:statement:area",
                "edit:lessonRows:3:statement:area",
                "edit:lessonRows:4:statement:area",
                "edit:lessonRows:5:statement:area");
    }

    @Test
    void ofAStepItIsAskedWhatIsDoneWhenOnlyItsTimeWasGiven() {
        ProtocolForm form = (ProtocolForm) BodyForm.blank(Kind.PROTOCOL);
        form.steps().add();
        form.steps().add();
        form.steps().list().get(0).setCount(Deadline.Count.IMMEDIATELY);
        form.steps().list().get(1).after().setText("1");

        assertProblems(form, "edit:stepRows:0:action:area", "edit:stepRows:1:action:area");
    }

    @Test
    void daysOfAStepThatNobodyCountsAreAskedAbout() {
        ProtocolForm form = (ProtocolForm) BodyForm.blank(Kind.PROTOCOL);
        form.steps().add();
        StepForm step = form.steps().list().getFirst();
        step.action().setText("Call the partners.");
        step.days().setText("3");
        step.setHeldCount(Deadline.Count.IMMEDIATELY);
        step.heldDays().setText("10");

        assertProblems(form, "edit:stepRows:0:days:line", "edit:stepRows:0:heldDays:line");
    }

    @Test
    void aStepFollowsTheSameOneWhenAnEmptyOneBetweenThemIsLeftOut() {
        ProtocolForm form = (ProtocolForm) BodyForm.blank(Kind.PROTOCOL);
        for (int i = 0; i < 4; i++) {
            form.steps().add();
        }
        form.steps().list().get(0).action().setText("Call the partners.");
        form.steps().list().get(2).action().setText("Meet.");
        form.steps().list().get(3).action().setText("Tell the press.");
        form.steps().list().get(3).after().setText("3");

        assertThat(form.problems()).isEmpty();
        assertThat(((Protocol) form.toBody()).steps())
                .extracting(Protocol.Step::after)
                .containsExactly(null, null, 2);

        form.steps().list().get(3).after().setText("2");
        assertProblems(form, "edit:stepRows:3:after:line");
    }

    @Test
    void ofAnActionTheStatementIsAskedForWhenOnlyItsStatusWasChosen() {
        CohesionPlanForm form = (CohesionPlanForm) BodyForm.blank(Kind.COHESION_PLAN);
        form.themes().add();
        ThemeForm theme = form.themes().list().getFirst();
        theme.name().setText("Young people");
        theme.existing().add();
        theme.existing().list().getFirst().setStatus(ActionStatus.values()[0]);

        assertProblems(form, "edit:themeRows:0:existingRows:0:statement:area");
    }

    @Test
    void ofAThemeTheNameIsAskedForWhenOnlyItsTermWasChosen() {
        CohesionPlanForm form = (CohesionPlanForm) BodyForm.blank(Kind.COHESION_PLAN);
        form.themes().add();
        form.themes().list().getFirst().setTerm("young-people");

        assertProblems(form, "edit:themeRows:0:name:line");
    }

    @Test
    void ofAnIdeaTheWordsAreAskedForWhenItWasModerated() {
        DiscussionPaperForm form = (DiscussionPaperForm) BodyForm.blank(Kind.DISCUSSION_PAPER);
        form.ideas().add();
        form.ideas().list().getFirst().setModeration(DiscussionPaper.Moderation.values()[1]);

        assertProblems(form, "edit:ideaRows:0:words:area");
    }

    @Test
    void ofAnotherWorkTheNameIsAskedForWhenOnlyTheRelationWasChosen() {
        ReportForm form = (ReportForm) BodyForm.blank(Kind.REPORT);
        form.lineage().add();
        form.lineage().list().getFirst().setRelation(Lineage.Relation.values()[0]);

        assertProblems(form, "edit:lineageRows:0:title:line");
    }

    private static void assertProblems(BodyForm form, String... fields) {
        assertThat(form.problems()).extracting(FieldProblem::field).containsExactly(fields);
    }
}
