package org.commonground.portal.search;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.search.FacetCount;
import org.commonground.search.FacetName;
import org.commonground.search.SearchUrl;
import org.commonground.search.query.EvidenceOffer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** An evidence label for a query that asks in words how far something worked. */
@Schema(description = "An evidence label that the query asks for in words")
@JsonbPropertyOrder({"value", "label", "query", "url", "total"})
public record OfferedLabelJson(
        @Schema(description = "As a filter: did-not-work") String value,
        @Schema(description = "For people: Did not work") String label,
        @Schema(description = "The query without the words that ask for it") String query,
        @Schema(description = "Page of the results that bear it; the API takes the same parameters")
                String url,
        @Schema(description = "How many they are; a few more may be close in meaning") int total) {

    /** None where labels are there, but not the one that was asked for. */
    static List<OfferedLabelJson> of(EvidenceOffer offer) {
        return offer.isThere()
                ? offer.there().stream().map(label -> of(label, offer)).toList()
                : List.of();
    }

    private static OfferedLabelJson of(FacetCount label, EvidenceOffer offer) {
        return new OfferedLabelJson(
                label.value(),
                label.label(),
                offer.rest().query(),
                new SearchUrl(offer.rest()).with(FacetName.EVIDENCE, label.value()).page(),
                label.count());
    }
}
