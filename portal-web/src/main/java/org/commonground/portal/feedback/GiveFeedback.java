package org.commonground.portal.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.feedback.PageFeedback;
import org.commonground.portal.errors.FormErrors;

import java.util.Objects;

/** What a reader typed, kept until it is taken. */
@Named
@RequestScoped
public class GiveFeedback {
    private final HttpServletRequest request;
    private FormErrors errors = FormErrors.NONE;

    @Inject
    GiveFeedback(HttpServletRequest request) {
        this.request = request;
    }

    /** The page that it is about: only a path of ours, so that nobody is led elsewhere. */
    public String about() {
        String path = field("page");
        return path.matches("/(?![/\\\\])[\\x21-\\x7e]*") ? path : "/";
    }

    /** Whether something is missing rather than wrong; so it is taken from the address too. */
    public boolean isMissing() {
        return verdict() == PageFeedback.Verdict.MISSING;
    }

    public String message() {
        return field("message");
    }

    public String address() {
        return field("address");
    }

    public FormErrors errors() {
        return errors;
    }

    PageFeedback.Verdict verdict() {
        return PageFeedback.Verdict.of(field("useful")).orElse(PageFeedback.Verdict.PROBLEM);
    }

    /** What only programs fill in. */
    String trap() {
        return field("website");
    }

    void refuse(FormErrors found) {
        errors = found;
    }

    private String field(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
