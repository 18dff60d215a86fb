package org.commonground.portal.parts;

import org.commonground.search.FacetValue;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A publication with what was found in it.
 *
 * @param evidence how far what it tells of is known to have worked, null where nobody says so
 * @param details year and the like
 * @param parts best first
 */
public record ResultCard(
        String title,
        String url,
        String kind,
        String kindLabel,
        @Nullable FacetValue evidence,
        List<String> details,
        List<ResultPart> parts) {}
