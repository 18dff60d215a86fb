package org.commonground.documents.pdf;

/**
 * A line of a page, as far as it tells whether it is a title. Lengths are in points, from the upper
 * left corner.
 *
 * @param text its first column, if it has several
 * @param size of its largest letters
 * @param columns parts with wide gaps between them, as a row of a table has
 * @param direction in degrees: pages that lie on their side are written along an edge
 */
record SeenLine(
        String text,
        float size,
        float top,
        float left,
        float right,
        boolean bold,
        int columns,
        int direction) {
    /** A gap this wide, in letters' sizes, parts columns. */
    static final float COLUMN = 2.5f;

    /** Of the letters' size; lines that belong together stand closer. */
    static final float APART = 1.7f;

    private static final float SAME_SIZE = 0.06f;
    private static final float SAME_HEIGHT = 0.3f;

    /** No table is set in letters that large beside its text. */
    private static final float FAR_LARGER = 1.5f;

    /** So many words in letters that stand out are a headline with something at its right. */
    private static final int HEADLINE = 4;

    boolean isAsLargeAs(float other) {
        return Math.abs(size - other) <= other * SAME_SIZE;
    }

    /** At least the size of the rest, or nearly. */
    boolean isNoSmallerThan(float body) {
        return size >= body * (1 - SAME_SIZE);
    }

    int letters() {
        return (int) text.chars().filter(Character::isLetter).count();
    }

    /** Not only a number or a mark. */
    boolean hasWords() {
        return letters() > 2;
    }

    /** Whether it is the row of a table on a page whose letters have that size. */
    boolean isRow(float body) {
        boolean headline = columns == 2 && size > body && text.split(" ").length >= HEADLINE;
        return columns > 1 && size < body * FAR_LARGER && !headline;
    }

    /** Whether the same sentence could go on in it from that line: beside it, or anywhere below. */
    boolean canFollow(SeenLine line) {
        return isBeside(line) || left < line.right && right > line.left;
    }

    /** Whether it stands so near to that line that nothing else belongs between them. */
    boolean goesOnAfter(SeenLine line) {
        float down = top - line.top;
        return isBeside(line) || down > 0 && down <= size * APART && canFollow(line);
    }

    private boolean isBeside(SeenLine line) {
        return Math.abs(top - line.top) <= size * SAME_HEIGHT
                && left >= line.right
                && left - line.right <= size * COLUMN;
    }
}
