package org.commonground.portal.desk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.documents.DocumentDescription;
import org.commonground.portal.errors.FieldProblem;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class DescriptionFormTest {
    private final DescriptionForm form = new DescriptionForm();
    private final List<FieldProblem> problems = new ArrayList<>();

    @Test
    void showsWhatPeopleSaidAndReadsItAgain() {
        DocumentDescription said =
                new DocumentDescription(
                        "Annual report",
                        "Community safety team",
                        "en-GB",
                        LocalDate.of(2006, 4, 21),
                        "cohesion, Wrexham");
        form.show(said);

        assertThat(form.read(problems)).isEqualTo(said);
        assertThat(problems).isEmpty();
    }

    @Test
    void leavesToTheFileWhatNobodySaid() {
        form.show(new DocumentDescription(null, null, null, null, null));

        assertThat(form.getTitle()).isEmpty();
        assertThat(form.read(problems)).isEqualTo(new DocumentDescription("", "", "", null, ""));
    }

    @Test
    void namesTheFieldsThatCannotBeRead() {
        form.setLanguage("the Queen's English");
        form.setDated("21 April");

        form.read(problems);

        assertThat(problems)
                .extracting(FieldProblem::field)
                .containsExactly("edit:language", "edit:dated");
        assertThat(form.getLanguage()).isEqualTo("the Queen's English");
    }
}
