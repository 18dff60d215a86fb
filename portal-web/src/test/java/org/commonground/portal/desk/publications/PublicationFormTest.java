package org.commonground.portal.desk.publications;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.publications.Kind;
import org.commonground.publications.PublicationDraft;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Vocabulary;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class PublicationFormTest {
    private static final TermName DIALOGUE =
            new TermName(Vocabulary.FACTOR, "facilitating-dialogue");

    private final PublicationForm form = form(List.of());

    @Test
    void readsWhatWasTyped() {
        form.title().setText(" Learning lessons in Wrexham ");
        form.sourceYear().setText("2003");
        form.reviewBy().setText("2027-04-21");
        form.contact().setText("Community safety team");

        assertThat(form.problems()).isEmpty();
        PublicationDraft draft = form.toDraft();
        assertThat(draft.title()).isEqualTo("Learning lessons in Wrexham");
        assertThat(draft.sourceYear()).isEqualTo(2003);
        assertThat(draft.reviewBy()).isEqualTo(LocalDate.of(2027, 4, 21));
        assertThat(draft.contact()).isEqualTo("Community safety team");
    }

    @Test
    void namesEachFieldThatCannotBeRead() {
        form.sourceYear().setText("about 2003");
        form.reviewBy().setText("next spring");

        assertThat(form.problems())
                .extracting(FieldProblem::field)
                .containsExactly("edit:title:line", "edit:sourceYear:line", "edit:reviewBy:line");
        assertThat(form.sourceYear().getText()).isEqualTo("about 2003");
        assertThat(form.sourceYear().error()).contains("about 2003");
    }

    @Test
    void refusesATitleThatNoListCouldShow() {
        form.title().setText("x".repeat(301));

        assertThat(form.problems())
                .extracting(FieldProblem::message)
                .containsExactly("The title has 301 characters; shorten it to at most 300.");
    }

    @Test
    void tellsWhetherSomethingElseIsSaid() {
        List<Object> before = form.said();
        assertThat(form.said()).isEqualTo(before);

        form.body().summary().setText("Two sides met.");
        assertThat(form.said()).isNotEqualTo(before);
    }

    @Test
    void filesUnderWhatIsTicked() {
        PublicationForm filed =
                form(List.of(new TermChoice(Vocabulary.FACTOR, List.of(), List.of(DIALOGUE))));

        assertThat(filed.toDraft().terms()).containsExactly(DIALOGUE);

        filed.terms().getFirst().setChosen(List.of());
        assertThat(filed.toDraft().terms()).isEmpty();
    }

    private static PublicationForm form(List<TermChoice> terms) {
        return new PublicationForm(
                "", "", null, null, "", BodyForm.blank(Kind.CASE_STUDY), terms, List.of());
    }
}
