package org.commonground.portal.sheets;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Sheets together as a file for spreadsheets (XLSX); nothing in it is ever a formula. */
public final class SheetBook {
    /** What a cell can hold at most. */
    private static final int LONGEST_CELL = 32_767;

    private SheetBook() {}

    public static void write(List<Spreadsheet> sheets, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Common Ground", "1.0")) {
            for (Spreadsheet sheet : sheets) {
                write(sheet, book.newWorksheet(sheet.name()));
            }
        }
    }

    private static void write(Spreadsheet sheet, Worksheet page) {
        for (int column = 0; column < sheet.heads().size(); column++) {
            page.value(0, column, sheet.heads().get(column));
            page.style(0, column).bold().set();
        }
        page.freezePane(0, 1);
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Object> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                put(page, row + 1, column, cells.get(column));
            }
        }
    }

    private static void put(Worksheet page, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            page.value(row, column, number);
        } else {
            String text = cell.toString();
            page.value(
                    row,
                    column,
                    text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        }
    }
}
