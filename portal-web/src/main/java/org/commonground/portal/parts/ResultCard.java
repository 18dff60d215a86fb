package org.commonground.portal.parts;

import java.util.List;

/**
 * A publication with what was found in it.
 *
 * @param details year and the like
 * @param parts best first
 */
public record ResultCard(
        String title,
        String url,
        String kind,
        String kindLabel,
        List<String> details,
        List<ResultPart> parts) {}
