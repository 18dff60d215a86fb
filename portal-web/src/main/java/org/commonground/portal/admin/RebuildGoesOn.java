package org.commonground.portal.admin;

import org.commonground.kernel.Refusal;

/** The index is being built anew already. */
final class RebuildGoesOn extends Refusal {
    RebuildGoesOn() {
        super(
                "rebuild-goes-on",
                409,
                "The search index is being built anew already. Wait until that is done; the page of"
                        + " jobs shows how far it is.");
    }
}
