package org.commonground.seminars;

import org.commonground.kernel.Refusal;

/** Somebody else saved the same seminar since the organiser opened it. */
public final class SeminarSavedMeanwhile extends Refusal {
    SeminarSavedMeanwhile() {
        super(
                "edited-meanwhile",
                409,
                "Somebody else saved this seminar after you opened it, and nothing was overwritten."
                    + " Open it in another tab to see what they changed; saving again puts yours in"
                    + " its place.");
    }
}
