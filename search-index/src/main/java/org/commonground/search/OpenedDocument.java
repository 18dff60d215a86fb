package org.commonground.search;

/**
 * A document found on many pages, opened to see more of them in their order.
 *
 * @param id of the document
 * @param part 1-based: each part has the passages of {@value #PAGES} pages; below 1 is taken as 1
 */
public record OpenedDocument(long id, int part) {

    /** Pages shown at a time. */
    public static final int PAGES = 20;

    public OpenedDocument {
        part = Math.max(1, part);
    }
}
