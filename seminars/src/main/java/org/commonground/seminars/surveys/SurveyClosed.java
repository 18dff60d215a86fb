package org.commonground.seminars.surveys;

import org.commonground.kernel.Refusal;

/** Nothing can be said of the seminar now, or not by them. */
public final class SurveyClosed extends Refusal {
    SurveyClosed(String because) {
        super("survey-closed", 409, because);
    }
}
