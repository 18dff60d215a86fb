package org.commonground.portal.desk.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.feedback.FeedbackDesk;
import org.commonground.feedback.FeedbackState;
import org.commonground.feedback.PageFeedback;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.publications.Publications;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/** What one reader said, and what to do with it. */
@Named
@RequestScoped
public class AnswerFeedback {
    @Inject private FeedbackDesk desk;

    @Inject private Publications publications;

    @Inject private HttpServletRequest request;

    private PageFeedback given;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void open() {
        given = desk.get(AddressNumber.of(request, "id"));
    }

    public FeedbackRow row() {
        return FeedbackRow.of(given);
    }

    public boolean isOpen() {
        return given.state().isOpen();
    }

    public boolean isAnswered() {
        return given.state() == FeedbackState.ANSWERED;
    }

    /** The publication that answers it; null while there is none. */
    public @Nullable NamedLink answer() {
        return Optional.ofNullable(given.answerPublication())
                .flatMap(publications::find)
                .map(found -> new NamedLink(found.latest().title(), found.address()))
                .orElse(null);
    }

    /** What was just typed, otherwise what is kept. */
    public String note() {
        return typed("note", given.note());
    }

    public String publication() {
        return typed("publication", "");
    }

    public String listing() {
        return typed("listing", given.listedAs());
    }

    public FormErrors errors() {
        return errors;
    }

    void refuse(FormErrors found) {
        errors = found;
    }

    private String typed(String field, String otherwise) {
        return Objects.requireNonNullElse(request.getParameter(field), otherwise);
    }
}
