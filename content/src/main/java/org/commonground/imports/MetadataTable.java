package org.commonground.imports;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The table that comes with the files of an import: read once, with a remark for whatever cannot be
 * used.
 *
 * <p>Commas, semicolons or tabs part the columns; UTF-8, or what spreadsheets of Windows write.
 */
final class MetadataTable {
    static final int MOST_BYTES = 4 << 20;
    private static final String FILE = "file";

    private final List<ImportRemark> remarks = new ArrayList<>();
    private final Map<String, MetadataRow> rows = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final RowReading reading;
    private final Map<String, ZipFileEntry> files;

    private MetadataTable(List<ZipFileEntry> files, @Nullable TermsByName terms) {
        this.files = byName(files, remarks);
        this.reading = new RowReading(terms, remarks);
    }

    static MetadataTable none() {
        return new MetadataTable(List.of(), null);
    }

    /**
     * @param files those in the zip, by which the rows find theirs
     */
    static MetadataTable read(byte[] bytes, List<ZipFileEntry> files, TermsByName terms) {
        MetadataTable table = new MetadataTable(files, terms);
        String text = text(bytes);
        try (CSVParser csv = CSVParser.parse(new StringReader(text), format(text))) {
            table.read(csv);
        } catch (IOException
                | UncheckedIOException
                | IllegalArgumentException
                | IllegalStateException e) {
            table.remark(
                    0,
                    "unreadable-table",
                    "The table cannot be read to its end: a quotation mark is open, or a column's"
                            + " name stands twice. Save it again as CSV.");
        }
        return table;
    }

    List<ImportRemark> remarks() {
        return List.copyOf(remarks);
    }

    Optional<MetadataRow> of(ZipFileEntry file) {
        return Optional.ofNullable(rows.get(file.path()));
    }

    private void read(CSVParser csv) {
        Map<String, String> columns = new HashMap<>();
        for (String heading : csv.getHeaderNames()) {
            String name = heading.strip().toLowerCase(Locale.ROOT);
            columns.put(name, heading);
            if (!name.equals(FILE) && !RowReading.COLUMNS.contains(name) && !name.isEmpty()) {
                remark(
                        1,
                        "unknown-column",
                        "The column “%s” is not known and was left out. Known are: file, %s."
                                .formatted(heading, String.join(", ", RowReading.COLUMNS)));
            }
        }
        if (!columns.containsKey(FILE)) {
            remark(
                    1,
                    "no-file-column",
                    "The table has no column “file”, so its lines belong to no file. Name the"
                            + " column that holds the file names “file”.");
            return;
        }
        for (CSVRecord record : csv) {
            take(record, columns, (int) csv.getCurrentLineNumber());
        }
    }

    private void take(CSVRecord record, Map<String, String> columns, int line) {
        String name = RowReading.value(record, columns, FILE);
        if (name.isEmpty()) {
            if (record.stream().anyMatch(value -> !value.isBlank())) {
                remark(line, "no-file-name", "This line names no file. Fill in the column “file”.");
            }
            return;
        }
        ZipFileEntry file = files.get(key(name));
        if (file == null) {
            remark(
                    line,
                    "missing-file",
                    "There is no file “%s” in the zip. Correct the name, or put the file into it."
                            .formatted(name));
            return;
        }
        Integer first = lines.putIfAbsent(file.path(), line);
        if (first != null) {
            remark(
                    line,
                    "duplicate-row",
                    "“%s” was described in line %d already; this line was left out."
                            .formatted(name, first));
            return;
        }
        rows.put(file.path(), reading.read(record, columns, line, name));
    }

    private void remark(int line, String code, String sentence) {
        remarks.add(new ImportRemark(line, code, sentence));
    }

    /** By path and, where it is the only one, by name without folders. */
    private static Map<String, ZipFileEntry> byName(
            List<ZipFileEntry> files, List<ImportRemark> remarks) {
        Map<String, ZipFileEntry> names = new HashMap<>();
        Map<String, Integer> often = new HashMap<>();
        for (ZipFileEntry file : files) {
            often.merge(key(file.name()), 1, Integer::sum);
        }
        for (ZipFileEntry file : files) {
            if (often.getOrDefault(key(file.name()), 0) == 1) {
                names.put(key(file.name()), file);
            } else if (file.path().contains("/")) {
                remarks.add(
                        new ImportRemark(
                                0,
                                "ambiguous-file",
                                "Several files are called “%s”; in the table, this one is “%s”."
                                        .formatted(file.name(), file.path())));
            }
        }
        files.forEach(file -> names.put(key(file.path()), file));
        return names;
    }

    private static String key(String name) {
        return name.strip().replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static CSVFormat format(String text) {
        String heading = text.lines().findFirst().orElse("");
        char separator = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(heading, candidate) > count(heading, separator)) {
                separator = candidate;
            }
        }
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
                .setIgnoreEmptyLines(true)
                .build();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String text(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
