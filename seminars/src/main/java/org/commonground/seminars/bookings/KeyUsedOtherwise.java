package org.commonground.seminars.bookings;

import org.commonground.kernel.Refusal;

/** The same form was sent before with something else in it. */
public final class KeyUsedOtherwise extends Refusal {
    KeyUsedOtherwise() {
        super(
                "key-used-otherwise",
                409,
                "This form was sent before, with other details. To change that booking, use the"
                        + " link in the mail we sent; to make another one, open the form again.");
    }
}
