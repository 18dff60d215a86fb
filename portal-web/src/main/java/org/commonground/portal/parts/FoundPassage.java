package org.commonground.portal.parts;

/**
 * A passage of a result.
 *
 * @param id of its citation, unique on the page
 * @param citation how to name it in a report of one's own; empty when there is none
 */
public record FoundPassage(MarkedPassage passage, String id, String citation) {}
