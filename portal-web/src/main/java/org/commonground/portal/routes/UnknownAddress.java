package org.commonground.portal.routes;

import org.commonground.kernel.Refusal;

/** There is nothing at the address. */
public final class UnknownAddress extends Refusal {
    public UnknownAddress() {
        super(
                "not-found",
                404,
                "There is nothing at this address. Check it, or search for what you need.");
    }
}
