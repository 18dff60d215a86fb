package org.commonground.taxonomy;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.commonground.kernel.SafeCell;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * A vocabulary as a CSV file. A spreadsheet opens it as UTF-8 because of the mark at its beginning,
 * and calculates nothing in it.
 */
final class VocabularyFile {
    static final List<String> COLUMNS =
            List.of(
                    "slug",
                    "name",
                    "parent",
                    "synonyms",
                    "sector",
                    "order",
                    "retired",
                    "successor");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST_LINES = 5_000;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(false)
                    .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                    .build();

    private VocabularyFile() {}

    static String write(List<TermRow> rows) {
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(COLUMNS);
            for (TermRow row : rows) {
                csv.printRecord(
                        row.slug(),
                        SafeCell.of(row.label()),
                        row.parent(),
                        SafeCell.of(String.join(" | ", row.synonyms())),
                        TermRow.name(row.sector()),
                        row.order(),
                        row.retired() ? "yes" : "",
                        row.successor());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return out.toString();
    }

    /** The lines of a file; what cannot be read as lines at all goes to {@code problems}. */
    static List<Line> read(String text, List<LineProblem> problems) {
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (CSVParser csv = CSVParser.parse(new StringReader(plain), FORMAT)) {
            List<String> columns =
                    csv.getHeaderNames().stream().map(VocabularyFile::column).toList();
            for (String column : columns) {
                if (!COLUMNS.contains(column)) {
                    problems.add(
                            new LineProblem(
                                    1,
                                    "There is no column “%s”. Known are %s."
                                            .formatted(column, String.join(", ", COLUMNS))));
                }
            }
            if (!columns.contains("slug") && !columns.contains("name")) {
                problems.add(
                        new LineProblem(
                                1,
                                "The first line must name the columns, “slug” or “name” among"
                                        + " them. Export the vocabulary to see how."));
            }
            return problems.isEmpty() ? lines(csv, columns, problems) : List.of();
        } catch (IOException
                | UncheckedIOException
                | IllegalArgumentException
                | IllegalStateException broken) {
            problems.add(
                    new LineProblem(
                            1,
                            "This is not a CSV file: a quotation mark is open or a column has no"
                                    + " name or the name of another. Save it once more as CSV with"
                                    + " commas, in UTF-8."));
            return List.of();
        }
    }

    private static List<Line> lines(
            CSVParser csv, List<String> columns, List<LineProblem> problems) {
        List<Line> lines = new ArrayList<>();
        long number = csv.getCurrentLineNumber();
        for (CSVRecord record : csv) {
            long begins = number + 1;
            number = csv.getCurrentLineNumber();
            if (record.size() == 1 && record.get(0).isBlank()) {
                continue;
            }
            if (record.size() != columns.size()) {
                problems.add(
                        new LineProblem(
                                begins,
                                "The line has %d cells, the first line names %d columns. Put cells with commas in quotation marks."
                                        .formatted(record.size(), columns.size())));
                continue;
            }
            TreeMap<String, String> cells = new TreeMap<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), SafeCell.read(record.get(i)).strip());
            }
            lines.add(new Line(begins, cells));
            if (lines.size() > MOST_LINES) {
                problems.add(
                        new LineProblem(
                                begins,
                                "A file may have %d terms at most. Import it in parts."
                                        .formatted(MOST_LINES)));
                break;
            }
        }
        return lines;
    }

    private static String column(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * One line.
     *
     * @param number where it begins
     * @param cells by column; a column that the file does not have is absent
     */
    record Line(long number, TreeMap<String, String> cells) {
        boolean has(String column) {
            return cells.containsKey(column);
        }

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
