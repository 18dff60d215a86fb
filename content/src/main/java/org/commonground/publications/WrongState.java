package org.commonground.publications;

import org.commonground.kernel.Refusal;

import java.util.Locale;

/** A step was asked for that cannot be made from where the publication stands. */
public final class WrongState extends Refusal {
    WrongState(PublicationState state, String step) {
        super(
                "wrong-state",
                409,
                "This publication is %s, so it cannot be %s. Reload the page to see where it stands."
                        .formatted(state.label().toLowerCase(Locale.ROOT), step));
    }
}
