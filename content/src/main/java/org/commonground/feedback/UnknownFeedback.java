package org.commonground.feedback;

import org.commonground.kernel.Refusal;

/** No reader's words have that number. */
public final class UnknownFeedback extends Refusal {
    UnknownFeedback(long id) {
        super("unknown-feedback", 404, "There is no feedback " + id + ".");
    }
}
