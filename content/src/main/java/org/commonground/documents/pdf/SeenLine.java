package org.commonground.documents.pdf;

/**
 * A line of a page, as far as it tells whether it is a title. Lengths are in points, from the upper
 * left corner.
 *
 * @param text its first column, if it has several
 * @param size of its largest letters
 * @param columns parts with wide gaps between them, as a row of a table has
 */
record SeenLine(
        String text, float size, float top, float left, float right, boolean bold, int columns) {
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

    /** Whether it is the row of a table on a page whose letters have that size. */
    boolean isRow(float body) {
        boolean headline = columns == 2 && size > body && text.split(" ").length >= HEADLINE;
        return columns > 1 && size < body * FAR_LARGER && !headline;
    }

    /** Whether it stands where the same sentence would go on: beside that line, or below it. */
    boolean goesOnAfter(SeenLine line) {
        float down = top - line.top;
        boolean beside =
                Math.abs(down) <= size * SAME_HEIGHT
                        && left >= line.right
                        && left - line.right <= size * COLUMN;
        boolean below = down > 0 && down <= size * APART && left < line.right && right > line.left;
        return beside || below;
    }
}
