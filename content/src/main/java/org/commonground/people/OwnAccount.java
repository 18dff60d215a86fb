package org.commonground.people;

import org.commonground.kernel.Refusal;

/** An administrator would shut themselves out. */
public final class OwnAccount extends Refusal {
    OwnAccount() {
        super(
                "own-account",
                409,
                "This is your own account. Another administrator can disable it or take the role of"
                        + " administrator away.");
    }
}
