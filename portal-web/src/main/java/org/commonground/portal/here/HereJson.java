package org.commonground.portal.here;

import java.util.List;

/** A case study set against somebody's circumstances, as the API says it. */
public record HereJson(
        long publication,
        String title,
        String inShort,
        List<FindingJson> findings,
        List<String> checklist,
        List<OtherCases.Others> others) {

    /** One question; {@code standing} is matches, partly, differs, told or silent. */
    public record FindingJson(
            String topic, String standing, String sentence, List<String> details) {
        static FindingJson of(Finding finding) {
            return new FindingJson(
                    finding.topic(),
                    finding.standing().value(),
                    finding.sentence(),
                    finding.details());
        }
    }
}
