package org.commonground.portal.seminars.api;

import org.commonground.kernel.Refusal;

/** What a program sent cannot be read. */
final class UnreadableInput extends Refusal {
    UnreadableInput(String message) {
        super("invalid-input", 400, message);
    }
}
