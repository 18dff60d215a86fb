package org.commonground.portal.desk.publications;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.publications.BodyJson;
import org.commonground.publications.Kind;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class FormCopyTest {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void keepsWhatIsTypedAlsoWhatCannotBeRead(Kind kind) {
        TermName dialogue = new TermName(Vocabulary.FACTOR, "dialogue");
        PublicationForm form =
                new PublicationForm(
                        "A title",
                        "Parks team",
                        null,
                        null,
                        "The law has changed.",
                        BodyForm.blank(kind),
                        List.of(new TermChoice(Vocabulary.FACTOR, List.of(), List.of(dialogue))),
                        List.of());
        form.sourceYear().setText("20x6");
        form.reviewBy().setText("soon");
        form.note().setText("Some words.");
        form.body().summary().setText("Two sides met.\nThey talked.");

        FormCopy copy = FormCopy.read(FormCopy.of(form).json());

        assertThat(copy).isEqualTo(FormCopy.of(form));
        assertThat(copy.sourceYear()).isEqualTo("20x6");
        assertThat(copy.reviewBy()).isEqualTo("soon");
        assertThat(copy.note()).isEqualTo("Some words.");
        assertThat(copy.particulars().termNames()).containsExactly(dialogue);
        assertThat(BodyJson.read(kind, copy.body().toString()).summary())
                .isEqualTo("Two sides met.\nThey talked.");
    }
}
