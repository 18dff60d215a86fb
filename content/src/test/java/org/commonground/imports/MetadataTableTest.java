package org.commonground.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class MetadataTableTest {
    private static final ZipFileEntry PLAN = ZipFileEntry.taken("plans/Plan.pdf", 1);
    private static final ZipFileEntry ONE = ZipFileEntry.taken("a/same.pdf", 1);
    private static final ZipFileEntry OTHER = ZipFileEntry.taken("b/same.pdf", 1);

    @Test
    void findsAFileByItsNameWhateverItsCaseAndFolder() {
        MetadataRow row =
                read("FILE,Title,date,language", "plan.PDF,\"Plan, the\",2006-04,cy")
                        .of(PLAN)
                        .orElseThrow();

        assertThat(row.title()).isEqualTo("Plan, the");
        assertThat(row.date()).isEqualTo(LocalDate.of(2006, 4, 1));
        assertThat(row.language()).isEqualTo("cy");
        assertThat(MetadataRow.fromJson(row.toJson())).isEqualTo(row);
    }

    @Test
    void readsWhatSpreadsheetsOfWindowsWrite() {
        byte[] bytes =
                "file;title\r\nplan.pdf;Ynys Môn\r\n".getBytes(Charset.forName("windows-1252"));

        assertThat(MetadataTable.read(bytes, List.of(PLAN), null).of(PLAN))
                .hasValueSatisfying(row -> assertThat(row.title()).isEqualTo("Ynys Môn"));
    }

    @Test
    void remarksOnEachLineThatCannotBeUsed() {
        MetadataTable table =
                read(
                        "file,colour,kind,date,language,year,publish",
                        "plan.pdf,red,leaflet,yesterday,english please,MMVI,perhaps",
                        "plan.pdf,,,,,,",
                        "nowhere.pdf,,,,,,",
                        ",,report,,,,",
                        "same.pdf,,,,,,",
                        "a/same.pdf,,,,,,yes");

        assertThat(table.remarks())
                .extracting(ImportRemark::line, ImportRemark::code)
                .contains(
                        tuple(1, "unknown-column"),
                        tuple(2, "unknown-kind"),
                        tuple(2, "bad-date"),
                        tuple(2, "bad-language"),
                        tuple(2, "bad-year"),
                        tuple(2, "bad-publish"),
                        tuple(3, "duplicate-row"),
                        tuple(4, "missing-file"),
                        tuple(5, "no-file-name"),
                        tuple(6, "missing-file"),
                        tuple(7, "publish-without-kind"),
                        tuple(0, "ambiguous-file"));
    }

    @Test
    void saysWhenItCannotTellWhichFilesItSpeaksOf() {
        assertThat(read("name,title", "plan.pdf,Plan").remarks())
                .extracting(ImportRemark::code)
                .contains("no-file-column");
        assertThat(read("file,file", "plan.pdf,Plan").remarks())
                .extracting(ImportRemark::code)
                .containsOnlyOnce("unreadable-table");
    }

    private static MetadataTable read(String... lines) {
        return MetadataTable.read(
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8),
                List.of(PLAN, ONE, OTHER),
                null);
    }
}
