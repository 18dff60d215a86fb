package org.commonground.portal.here;

import org.commonground.kernel.Refusal;

/** Only a case study can be set against a place. */
final class NoCaseStudy extends Refusal {
    NoCaseStudy(String title) {
        super(
                "no-case-study",
                404,
                "“%s” is no case study, so there is nothing to set against your place. Look for case"
                                .formatted(title)
                        + " studies in the search.");
    }
}
