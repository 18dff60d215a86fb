package org.commonground.search;

import java.util.List;

/**
 * A facet's values, most frequent first. A facet's own filter does not narrow its own counts, every
 * other filter does: a count says how many results there would be with that value alone chosen in
 * this facet.
 */
public record FacetCounts(FacetName name, List<FacetCount> values) {
    public FacetCounts {
        values = List.copyOf(values);
    }
}
