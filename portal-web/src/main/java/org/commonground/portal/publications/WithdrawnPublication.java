package org.commonground.portal.publications;

import org.commonground.kernel.Refusal;

/** What stood at this address was withdrawn; the reason is for readers. */
public final class WithdrawnPublication extends Refusal {
    WithdrawnPublication(String because) {
        super("withdrawn", 410, because);
    }
}
