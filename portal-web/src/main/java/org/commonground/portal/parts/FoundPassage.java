package org.commonground.portal.parts;

import org.jspecify.annotations.Nullable;

/**
 * A passage of a result with its citation, or a citation alone.
 *
 * @param id of the citation, unique on the page
 * @param citation how to name the place in a report of one's own; empty when it is given elsewhere
 */
public record FoundPassage(@Nullable MarkedPassage passage, String id, String citation) {}
