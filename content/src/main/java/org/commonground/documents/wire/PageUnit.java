package org.commonground.documents.wire;

/** What the numbered pieces of a document's text are. */
public enum PageUnit {
    /** Pages, as the file itself parts them. */
    PAGE,
    /** Slides of a presentation. */
    SLIDE,
    /** Pieces of sensible length: the file knows no pages, so the numbers are the portal's. */
    PART
}
