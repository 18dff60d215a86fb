package org.commonground.seminars.attendance;

import org.commonground.kernel.Refusal;

/** Marks cannot be taken as they are. */
public final class CheckInRefused extends Refusal {
    CheckInRefused(int status, String message) {
        super("check-in-refused", status, message);
    }
}
