package org.commonground.portal.search;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.search.FacetCounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A facet with its values. */
@Schema(description = "What results can be narrowed by")
@JsonbPropertyOrder({"name", "values"})
public record FacetJson(
        @Schema(description = "Name of the facet, which is also the parameter that narrows by it")
                String name,
        @Schema(
                        description =
                                "Most frequent first; the chosen ones always, of the others at most"
                                        + " 100")
                List<ValueJson> values) {

    static FacetJson of(FacetCounts counts) {
        return new FacetJson(
                counts.name().value(),
                counts.values().stream()
                        .map(
                                value ->
                                        new ValueJson(
                                                value.value(),
                                                value.label(),
                                                value.count(),
                                                value.parent()))
                        .toList());
    }

    /** A value that results can be narrowed by. */
    @Schema(description = "A value of a facet")
    @JsonbPropertyOrder({"value", "label", "count", "parent"})
    public record ValueJson(
            @Schema(description = "As the parameter takes it") String value,
            @Schema(description = "For people") String label,
            @Schema(
                            description =
                                    "Results with that value; choosing it may bring a few more that"
                                            + " are close in meaning")
                    int count,
            @Schema(description = "The value that includes this one; null at the top")
                    @Nullable String parent) {}
}
