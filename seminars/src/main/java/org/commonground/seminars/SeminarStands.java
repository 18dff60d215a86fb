package org.commonground.seminars;

import org.commonground.kernel.Refusal;

import java.util.Locale;

/** A step was asked for that cannot be made from where the seminar stands. */
public final class SeminarStands extends Refusal {
    SeminarStands(SeminarState state, String step) {
        super(
                "wrong-state",
                409,
                "This seminar is %s, so it cannot be %s. Reload the page to see where it stands."
                        .formatted(words(state), step));
    }

    private static String words(SeminarState state) {
        return state == SeminarState.DRAFT ? "a draft" : state.label().toLowerCase(Locale.ROOT);
    }
}
