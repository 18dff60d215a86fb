package org.commonground.editorial.contributions;

import org.commonground.kernel.Refusal;

/** Another editor has taken or dismissed it already. */
public final class ContributionDecided extends Refusal {
    ContributionDecided(Contribution contribution) {
        super(
                "contribution-decided",
                409,
                "Somebody has decided about this learning point already: %s."
                        .formatted(contribution.state().label()));
    }
}
