package org.commonground.feedback;

import org.commonground.kernel.Refusal;

/** Words that cannot be taken as they are, or an answer that cannot be given. */
public final class FeedbackRefused extends Refusal {
    private final String field;

    FeedbackRefused(String field, String message) {
        this("feedback-refused", 422, field, message);
    }

    FeedbackRefused(String code, int status, String field, String message) {
        super(code, status, message);
        this.field = field;
    }

    /** Which field it is about: {@code message}, {@code address}, {@code publication}. */
    public String field() {
        return field;
    }
}
