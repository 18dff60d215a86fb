package org.commonground.portal.desk.publications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

import org.commonground.demo.DemoContent;
import org.commonground.demo.DemoPublication;
import org.commonground.portal.errors.FieldProblem;
import org.commonground.publications.CaseStudy;
import org.commonground.publications.Kind;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.NumberedSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class BodyFormTest {
    static Stream<DemoPublication> demoPublications() throws Exception {
        try (Jsonb json = JsonbBuilder.create()) {
            return DemoContent.read(json).publications().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("demoPublications")
    void givesBackEveryWordOfAPublication(DemoPublication publication) {
        assertThat(BodyForm.of(publication.body()).toBody()).isEqualTo(publication.body());
    }

    @ParameterizedTest
    @EnumSource
    void beginsEveryKindWithNothingSaid(Kind kind) {
        BodyForm form = BodyForm.blank(kind);

        assertThat(form.toBody().kind()).isEqualTo(kind);
        assertThat(form.toBody().summary()).isEmpty();
        assertThat(form.problems()).isEmpty();
        assertThat(form.unanswered()).isNotEmpty();
    }

    @Test
    void leavesOutRowsInWhichNothingWasTyped() {
        CaseStudyForm form = (CaseStudyForm) BodyForm.blank(Kind.CASE_STUDY);
        form.figures().add();
        form.participants().add();
        form.lessons().add();

        assertThat(form.toBody()).isEqualTo(BodyForm.blank(Kind.CASE_STUDY).toBody());
    }

    @Test
    void movesRowsAndTakesThemAwayByIdentity() {
        CaseStudyForm form = (CaseStudyForm) BodyForm.blank(Kind.CASE_STUDY);
        form.figures().add();
        form.figures().add();
        TextRow first = form.figures().list().get(0);
        TextRow second = form.figures().list().get(1);
        first.fields().get(0).setText("117");
        first.fields().get(1).setText("young people took part");
        second.fields().get(0).setText("4");
        second.fields().get(1).setText("estates");

        form.figures().raise(second);
        assertThat(form.toBody().figures())
                .containsExactly(
                        new CaseStudy.Figure("estates", "4"),
                        new CaseStudy.Figure("young people took part", "117"));

        form.figures().raise(second);
        form.figures().lower(first);
        form.figures().remove(first);
        assertThat(form.toBody().figures()).containsExactly(new CaseStudy.Figure("estates", "4"));
    }

    @Test
    void addsASectionWithAParagraphToBegin() {
        ReportForm form = (ReportForm) BodyForm.blank(Kind.REPORT);
        form.sections().add();
        SectionForm section = form.sections().list().getFirst();
        section.heading().fields().get(0).setText("2");
        section.paragraphs().list().getFirst().fields().get(0).setText("2.1");
        section.paragraphs().list().getFirst().fields().get(1).setText("Five districts took part.");

        assertThat(form.toBody().sections())
                .containsExactly(
                        new NumberedSection(
                                "2",
                                "",
                                List.of(
                                        new NumberedSection.Paragraph(
                                                "2.1", "Five districts took part."))));
    }

    @Test
    void keepsLineEndsOfBrowsersAsOneCharacter() {
        CaseStudyForm form = (CaseStudyForm) BodyForm.blank(Kind.CASE_STUDY);
        form.texts().getFirst().setText("One.\r\n\r\nTwo.");

        assertThat(form.toBody().context()).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void saysWhichLearningPointHasAPageThatIsNone() {
        CaseStudyForm form = (CaseStudyForm) BodyForm.blank(Kind.CASE_STUDY);
        form.lessons().add();
        LearningPointForm lesson = form.lessons().list().getFirst();
        lesson.statement().setText("Ask somebody whom both sides trust.");
        lesson.page().setText("iv");

        assertThat(form.problems())
                .extracting(FieldProblem::field)
                .containsExactly("edit:lessonRows:0:page:line");
        assertThat(lesson.page().error()).contains("“iv”");

        lesson.page().setText("4");
        assertThat(form.problems()).isEmpty();
        assertThat(lesson.page().error()).isEmpty();
        assertThat(form.toBody().learningPoints())
                .containsExactly(
                        LearningPoint.of(
                                "Ask somebody whom both sides trust.",
                                new LearningPoint.Quotation("", null, 4, ""),
                                "",
                                "",
                                "",
                                false));
    }

    @Test
    void asksForTheStatementOfALearningPointThatHasOnlyAdvice() {
        CaseStudyForm form = (CaseStudyForm) BodyForm.blank(Kind.CASE_STUDY);
        form.lessons().add();
        form.lessons().list().getFirst().advice().setText("Meet on neutral ground.");

        assertThat(form.problems())
                .extracting(FieldProblem::message)
                .singleElement()
                .asString()
                .contains("Learning point 1");
    }
}
