package org.commonground.portal.parts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One thing found in a publication: a document, a lesson, an action, or what the publication itself
 * says.
 *
 * @param id its anchor on the page
 * @param title null when it is the publication itself
 * @param kind name of its kind, for the tag
 * @param kindLabel empty when the title needs no tag
 * @param details how many pages match, a status, and the like
 * @param cited the citation of what has no pages, null where each passage has its own
 * @param more ways to further matching pages of a document; empty when all are shown
 */
public record ResultPart(
        String id,
        @Nullable String title,
        String url,
        String kind,
        String kindLabel,
        List<String> details,
        List<FoundPassage> passages,
        @Nullable FoundPassage cited,
        List<NamedLink> more) {}
