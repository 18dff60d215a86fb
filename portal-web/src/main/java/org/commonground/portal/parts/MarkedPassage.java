package org.commonground.portal.parts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Words of a source with what matches marked.
 *
 * @param page 1-based, null where there are no pages
 * @param textUrl that page as text, null where there is none
 * @param pdfUrl that page in the file, null where there is none
 */
public record MarkedPassage(
        List<Segment> segments,
        @Nullable Integer page,
        @Nullable String textUrl,
        @Nullable String pdfUrl) {}
