package org.commonground.documents.office;

/**
 * A paragraph, heading, list item or table row.
 *
 * @param heading 1 to 6; 0 when it is none
 * @param before what stands between it and the block before
 */
record Block(String text, int heading, Break before) {
    boolean isHeading() {
        return heading > 0;
    }

    /** How a block follows the one before. */
    enum Break {
        /** The next line: an item of the same list, a row of the same table. */
        LINE,
        PARAGRAPH,
        /** The author wants a new page. */
        WANTED_PAGE,
        /** Where the program that saved the file began a new page. */
        LAID_OUT_PAGE,
        SLIDE;

        boolean isPage() {
            return compareTo(PARAGRAPH) > 0;
        }
    }
}
