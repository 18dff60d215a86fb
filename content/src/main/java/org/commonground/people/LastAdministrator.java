package org.commonground.people;

import org.commonground.kernel.Refusal;

/** A change that would leave the portal without an administrator. */
public final class LastAdministrator extends Refusal {
    LastAdministrator() {
        super(
                "last-administrator",
                409,
                "This is the only administrator. Make somebody else an administrator first, or"
                        + " nobody could look after the portal.");
    }
}
