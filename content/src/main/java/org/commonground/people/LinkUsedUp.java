package org.commonground.people;

import org.commonground.kernel.Refusal;

/** A one-use address that no longer works. */
public final class LinkUsedUp extends Refusal {
    LinkUsedUp() {
        super(
                "link-used-up",
                410,
                "This link was used or has expired. Ask an administrator for a new one.");
    }
}
