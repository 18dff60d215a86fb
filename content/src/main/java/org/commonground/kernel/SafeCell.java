package org.commonground.kernel;

import java.util.regex.Pattern;

/**
 * A cell of a CSV file that a spreadsheet shows and never calculates: a text that would be taken
 * for a formula gets an apostrophe before it, which {@link #read} takes away again.
 */
public final class SafeCell {
    /** What spreadsheets take for the beginning of a formula, after any apostrophes. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private SafeCell() {}

    public static String of(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that {@link #of} made the cell from; any other cell as it is. */
    public static String read(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
