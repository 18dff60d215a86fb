package org.commonground.portal.search;

import static java.util.stream.Collectors.joining;

import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.EvidenceLabel;
import org.commonground.search.FacetCount;
import org.commonground.search.FacetName;
import org.commonground.search.SearchUrl;
import org.commonground.search.query.EvidenceOffer;

import java.util.List;

/**
 * Evidence labels that a reader who asks how far something worked can narrow the results to.
 *
 * @param sentence what they are, or that the one asked for is not there
 * @param links each label with how much bears it, and the search for that
 */
public record OfferedLabels(String sentence, List<NamedLink> links) {

    static OfferedLabels of(EvidenceOffer offer) {
        SearchUrl rest = new SearchUrl(offer.rest());
        return new OfferedLabels(
                offer.isThere()
                        ? Texts.of("search.evidence")
                        : Texts.of("search.evidence.none", named(offer.asked())),
                offer.there().stream().map(label -> link(rest, label)).toList());
    }

    private static NamedLink link(SearchUrl rest, FacetCount label) {
        return new NamedLink(
                Texts.of("search.evidence.label", label.label(), label.count()),
                rest.with(FacetName.EVIDENCE, label.value()).page());
    }

    private static String named(List<EvidenceLabel> labels) {
        return labels.stream().map(label -> "“" + label.label() + "”").collect(joining(", "));
    }
}
