package org.commonground.portal.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** What is written is read back by another library. */
class SpreadsheetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 161",
                "-2",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "'=1+1",
                "=cmd|' /C calc'!A0"
            })
    void nothingThatSomebodyTypedIsCalculated(String typed) throws IOException {
        Spreadsheet sheet = sheet(typed);

        assertThat(csv(sheet)).contains("\"'" + typed + "\"");
        Cell cell = read(sheet).getRow(1).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue().strip()).startsWith("'");
    }

    @Test
    void wordsAndNumbersComeBackAsTheyWere() throws IOException {
        Spreadsheet sheet = sheet("Zoë “Ada” O'Hara, 日本\n2nd <line> & more");

        assertThat(csv(sheet))
                .startsWith("\uFEFF\"name\",\"people\"\r\n")
                .contains("\"Zoë “Ada” O'Hara, 日本\n2nd <line> & more\",\"7\"\r\n");
        assertThat(csv(sheet("say \"yes\""))).contains("\"say \"\"yes\"\"\"");
        Row row = read(sheet).getRow(1);
        assertThat(row.getCell(0).getStringCellValue())
                .isEqualTo("Zoë “Ada” O'Hara, 日本\n2nd <line> & more");
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(7);
        assertThat(read(sheet).getSheetName()).isEqualTo("Guests");
    }

    @Test
    void tablesBelowEachOtherBeginWithOneByteOrderMark() {
        String both = Spreadsheet.csv(List.of(sheet("Zoë"), sheet("Ada")));

        assertThat(both).startsWith("\uFEFF");
        assertThat(both.lastIndexOf('\uFEFF')).isZero();
        assertThat(both).contains("\"Zoë\",\"7\"\r\n\r\n\"name\"");
    }

    private static String csv(Spreadsheet sheet) {
        return Spreadsheet.csv(List.of(sheet));
    }

    private static Spreadsheet sheet(String typed) {
        return new Spreadsheet("Guests", List.of("name", "people"), List.of(List.of(typed, 7)));
    }

    private static org.apache.poi.ss.usermodel.Sheet read(Spreadsheet sheet) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SheetBook.write(List.of(sheet), file);
        return new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray())).getSheetAt(0);
    }
}
