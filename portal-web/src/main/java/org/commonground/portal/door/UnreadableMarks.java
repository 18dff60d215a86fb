package org.commonground.portal.door;

import org.commonground.kernel.Refusal;

/** What a program sent cannot be read as check-ins. */
final class UnreadableMarks extends Refusal {
    UnreadableMarks(String message) {
        super("unreadable-marks", 400, message);
    }
}
