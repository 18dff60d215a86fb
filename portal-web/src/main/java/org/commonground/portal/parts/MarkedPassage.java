package org.commonground.portal.parts;

import org.commonground.kernel.Segment;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Words of a source with what matches marked.
 *
 * @param page 1-based, null where there are no pages
 * @param unit what it is one of: page, slide or part
 * @param textUrl that page as text, null where there is none
 * @param pdfUrl that page in the file, null where the file cannot be opened at it
 */
public record MarkedPassage(
        List<Segment> segments,
        @Nullable Integer page,
        String unit,
        @Nullable String textUrl,
        @Nullable String pdfUrl) {
    /** Words of a page, or of no page at all. */
    public MarkedPassage(
            List<Segment> segments,
            @Nullable Integer page,
            @Nullable String textUrl,
            @Nullable String pdfUrl) {
        this(segments, page, "page", textUrl, pdfUrl);
    }

    /** The words alone. */
    public MarkedPassage withoutLink() {
        return new MarkedPassage(segments, page, unit, null, null);
    }
}
