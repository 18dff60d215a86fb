package org.commonground.portal.publications;

import org.commonground.kernel.Refusal;

/** What a program sent cannot be read as a publication. */
final class InvalidInput extends Refusal {
    InvalidInput(String message) {
        super("invalid-input", 400, message);
    }
}
