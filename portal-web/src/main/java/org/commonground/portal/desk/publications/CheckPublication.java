package org.commonground.portal.desk.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.portal.desk.DeskTexts;

import java.util.List;
import java.util.stream.Stream;

/** What speaks against giving a publication to readers as it is, without forbidding it. */
@Named
@RequestScoped
public class CheckPublication {
    @Inject private EditPublication edit;

    @Inject private QuotationWarnings quotations;

    /** What readers will miss in the attached documents and in quotations from them. */
    public List<String> warnings() {
        return Stream.concat(
                        edit.form().attachments().list().stream()
                                .flatMap(each -> Stream.ofNullable(each.warning())),
                        quotations.ofAll(edit.form().body().lessons().list()).stream())
                .toList();
    }

    /** What an editor is told before publishing all the same: warnings and open questions. */
    public List<String> doubts() {
        return Stream.concat(
                        warnings().stream(),
                        edit.form().body().unanswered().stream()
                                .map(question -> DeskTexts.of("unanswered.lead", question)))
                .toList();
    }

    /** Whether the editor is asked once more before it is published. */
    public boolean isAsked() {
        return edit.isAskedToCheck() && !doubts().isEmpty();
    }
}
