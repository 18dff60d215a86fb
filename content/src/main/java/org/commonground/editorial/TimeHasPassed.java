package org.commonground.editorial;

import org.commonground.kernel.Refusal;

/** Something is to be published at a time that is not to come. */
public final class TimeHasPassed extends Refusal {
    TimeHasPassed() {
        super(
                "time-has-passed",
                422,
                "That time has passed. Choose a later one, or publish at once.");
    }
}
