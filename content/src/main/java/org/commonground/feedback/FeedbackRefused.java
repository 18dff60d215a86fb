package org.commonground.feedback;

import org.commonground.kernel.Refusal;

/** An answer that cannot be taken as it is. */
public final class FeedbackRefused extends Refusal {
    FeedbackRefused(String message) {
        super("feedback-refused", 422, message);
    }
}
