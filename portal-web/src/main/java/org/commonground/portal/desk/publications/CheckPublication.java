package org.commonground.portal.desk.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.portal.desk.quotations.QuotationWarnings;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.Publication;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** What speaks against giving a publication to readers as it is, without forbidding it. */
@Named
@RequestScoped
public class CheckPublication {
    @Inject private EditPublication edit;

    @Inject private QuotationWarnings quotations;

    @Inject private PublicationForms forms;

    /** What readers will miss in the attached documents and in quotations from them. */
    public List<String> warnings() {
        return warnings(edit.form());
    }

    /** Null when the words of a learning point stand where they are said to. */
    public @Nullable String warning(LearningPointForm lesson) {
        return quotations.of(lesson.toLearningPoint());
    }

    /** What an editor is told before publishing all the same: warnings and open questions. */
    public List<String> doubts() {
        return doubts(edit.form());
    }

    /** The same of what a publication said last, where nobody is writing it. */
    public List<String> doubts(Publication publication) {
        return doubts(forms.of(publication));
    }

    /** Whether the editor is asked once more before it is published. */
    public boolean isAsked() {
        return edit.isAskedToCheck() && !doubts().isEmpty();
    }

    private List<String> warnings(PublicationForm form) {
        return Stream.concat(
                        form.attachments().list().stream()
                                .flatMap(each -> Stream.ofNullable(each.warning())),
                        quotations.of(form.body().toBody()).stream())
                .toList();
    }

    private List<String> doubts(PublicationForm form) {
        return Stream.concat(
                        warnings(form).stream(),
                        form.body().unanswered().stream()
                                .map(question -> Texts.of("unanswered.lead", question)))
                .toList();
    }
}
