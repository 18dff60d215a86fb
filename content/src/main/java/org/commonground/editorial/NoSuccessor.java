package org.commonground.editorial;

import org.commonground.kernel.Refusal;

/** Readers cannot be sent from a withdrawn publication to that one. */
public final class NoSuccessor extends Refusal {
    NoSuccessor(long id) {
        super(
                "no-successor",
                422,
                "Readers cannot be sent to publication %d: name another one that is published."
                        .formatted(id));
    }
}
