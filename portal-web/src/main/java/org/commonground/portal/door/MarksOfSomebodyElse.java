package org.commonground.portal.door;

import org.commonground.kernel.Refusal;

/** Check-ins are on the record with whoever made them, so nobody else can send them. */
final class MarksOfSomebodyElse extends Refusal {
    MarksOfSomebodyElse() {
        super(
                "marks-of-somebody-else",
                409,
                "Somebody else is signed in on this device than when this list was opened. Load"
                        + " the page again; what was marked before is kept for whoever marked it.");
    }
}
