package org.commonground.portal.routes;

import org.commonground.kernel.Refusal;

/** There is nothing at the address. */
final class UnknownAddress extends Refusal {
    UnknownAddress() {
        super(
                "not-found",
                404,
                "There is nothing at this address. Check it, or search for what you need.");
    }
}
