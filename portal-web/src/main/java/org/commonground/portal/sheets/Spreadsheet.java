package org.commonground.portal.sheets;

import org.commonground.kernel.SafeCell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table to take away, safe to open in a spreadsheet: a text that would be taken for a formula is
 * kept from being one, in whatever form the table leaves.
 *
 * @param rows of texts and numbers
 */
public record Spreadsheet(String name, List<String> heads, List<List<Object>> rows) {
    public Spreadsheet {
        heads = List.copyOf(heads);
        rows = rows.stream().map(row -> row.stream().map(Spreadsheet::safe).toList()).toList();
    }

    /**
     * Tables one below the other as CSV, after RFC 4180, with an empty line between; the file
     * begins with a byte order mark, without which accents are lost.
     */
    public static String csv(List<Spreadsheet> sheets) {
        return sheets.stream()
                .map(Spreadsheet::lines)
                .collect(Collectors.joining("\r\n", "\uFEFF", ""));
    }

    private String lines() {
        return Stream.concat(Stream.of(heads), rows.stream())
                .map(Spreadsheet::line)
                .collect(Collectors.joining());
    }

    private static Object safe(Object cell) {
        return cell instanceof String text ? SafeCell.of(text) : cell;
    }

    private static String line(List<?> cells) {
        return cells.stream()
                .map(cell -> "\"" + cell.toString().replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
