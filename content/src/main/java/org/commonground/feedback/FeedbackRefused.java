package org.commonground.feedback;

import org.commonground.kernel.Refusal;

import java.time.Duration;

/** Words that cannot be taken as they are, or an answer that cannot be given. */
public final class FeedbackRefused extends Refusal {
    private final String field;
    private final Duration wait;

    FeedbackRefused(String field, String message) {
        this("feedback-refused", 422, field, message);
    }

    FeedbackRefused(String code, int status, String field, String message) {
        this(code, status, field, message, Duration.ZERO);
    }

    private FeedbackRefused(String code, int status, String field, String message, Duration wait) {
        super(code, status, message);
        this.field = field;
        this.wait = wait;
    }

    static FeedbackRefused tooMuch(Duration wait) {
        return new FeedbackRefused(
                "too-much-feedback",
                429,
                "message",
                "We have had a lot of messages from here in the last hour. Please keep yours and"
                        + " send it in an hour.",
                wait);
    }

    /** Which field it is about: {@code message}, {@code address}, {@code publication}. */
    public String field() {
        return field;
    }

    @Override
    public long retryAfter() {
        return wait.toSeconds();
    }
}
