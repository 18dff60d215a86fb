package org.commonground.documents.pdf;

import org.apache.pdfbox.text.TextPosition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds glyphs that are drawn a second time at nearly the same spot to look bold.
 *
 * <p>A glyph repeats an earlier one of the same text when both coordinates differ by less than a
 * third of its width, as in PDFBox. Instead of sorted trees, earlier glyphs are kept in rows of
 * equal height: on a page of 3,000 glyphs a row holds a handful of any one letter.
 */
final class OverprintedText {
    /** In points, about half a line. */
    private static final float ROW_HEIGHT = 6;

    /**
     * A glyph wider than this is compared with this many rows around its own at most: page-wide
     * glyphs are rare.
     */
    private static final int MOST_ROWS = 64;

    private final Map<Place, Row> rows = new HashMap<>();

    void clear() {
        rows.clear();
    }

    /** Whether the glyph was there before; if not, it is remembered. */
    boolean repeats(TextPosition glyph) {
        String text = glyph.getUnicode();
        if (text == null || text.isEmpty()) {
            return false;
        }
        float x = glyph.getX();
        float y = glyph.getY();
        float tolerance = glyph.getWidth() / text.length() / 3;
        int first = row(y - tolerance);
        int last = Math.min(row(y + tolerance), first + MOST_ROWS);
        for (int i = first; i <= last; i++) {
            Row row = rows.get(new Place(text, i));
            if (row != null && row.hasNear(x, y, tolerance)) {
                return true;
            }
        }
        rows.computeIfAbsent(new Place(text, row(y)), key -> new Row()).add(x, y);
        return false;
    }

    private static int row(float y) {
        return (int) Math.floor(y / ROW_HEIGHT);
    }

    private record Place(String text, int row) {}

    /** Where one text stands in one row. */
    private static final class Row {
        private float[] spots = new float[8];
        private int end;

        void add(float x, float y) {
            if (end == spots.length) {
                spots = Arrays.copyOf(spots, 2 * end);
            }
            spots[end++] = x;
            spots[end++] = y;
        }

        /** The lower bounds are part of it and the upper ones are not, as in PDFBox. */
        boolean hasNear(float x, float y, float tolerance) {
            for (int i = 0; i < end; i += 2) {
                if (spots[i] >= x - tolerance
                        && spots[i] < x + tolerance
                        && spots[i + 1] >= y - tolerance
                        && spots[i + 1] < y + tolerance) {
                    return true;
                }
            }
            return false;
        }
    }
}
