package org.commonground.editorial.contributions;

import org.commonground.kernel.Refusal;

/** There is no learning point of that number to decide about. */
public final class UnknownContribution extends Refusal {
    UnknownContribution(long id) {
        super("unknown-contribution", 404, "There is no learning point " + id + " here.");
    }
}
