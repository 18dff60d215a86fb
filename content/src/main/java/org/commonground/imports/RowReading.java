package org.commonground.imports;

import org.apache.commons.csv.CSVRecord;
import org.commonground.publications.Kind;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one line of the table; what cannot be understood is left out, with a remark. */
final class RowReading {
    static final List<String> COLUMNS =
            Stream.concat(
                            Stream.of(
                                    "title",
                                    "author",
                                    "date",
                                    "language",
                                    "keywords",
                                    "kind",
                                    "summary",
                                    "contact",
                                    "year",
                                    "publish"),
                            Stream.of(Vocabulary.values()).map(Vocabulary::value))
                    .toList();

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "publish");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "");
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);
    private static final int EARLIEST = 1000;
    private static final int LATEST = 2200;

    private final @Nullable TermsByName terms;
    private final List<ImportRemark> remarks;

    RowReading(@Nullable TermsByName terms, List<ImportRemark> remarks) {
        this.terms = terms;
        this.remarks = remarks;
    }

    static String value(CSVRecord record, Map<String, String> columns, String column) {
        String heading = columns.get(column);
        return heading == null || !record.isSet(heading) ? "" : record.get(heading).strip();
    }

    MetadataRow read(CSVRecord record, Map<String, String> columns, int line, String file) {
        String kind = kind(value(record, columns, "kind"), line);
        return new MetadataRow(
                line,
                file,
                given(value(record, columns, "title")),
                given(value(record, columns, "author")),
                date(value(record, columns, "date"), line),
                language(value(record, columns, "language"), line),
                given(value(record, columns, "keywords")),
                kind,
                given(value(record, columns, "summary")),
                given(value(record, columns, "contact")),
                year(value(record, columns, "year"), line),
                terms(record, columns, line),
                publish(value(record, columns, "publish"), kind, line));
    }

    private static @Nullable String given(String value) {
        return value.isEmpty() ? null : value;
    }

    private @Nullable String kind(String value, int line) {
        if (value.isEmpty()) {
            return null;
        }
        return Kind.of(value)
                .map(Kind::value)
                .orElseGet(
                        () -> {
                            remark(
                                    line,
                                    "unknown-kind",
                                    "There is no kind of publication called “%s”, so nothing was drafted. Known are: %s."
                                            .formatted(
                                                    value,
                                                    Stream.of(Kind.values())
                                                            .map(Kind::value)
                                                            .collect(Collectors.joining(", "))));
                            return null;
                        });
    }

    private List<String> terms(CSVRecord record, Map<String, String> columns, int line) {
        List<String> names = new ArrayList<>();
        for (Vocabulary vocabulary : Vocabulary.values()) {
            for (String name : value(record, columns, vocabulary.value()).split("[;|]")) {
                if (!name.isBlank() && terms != null) {
                    terms.find(vocabulary, name)
                            .ifPresentOrElse(
                                    names::add,
                                    () ->
                                            remark(
                                                    line,
                                                    "unknown-term",
                                                    "There is no %s called “%s”; it was left out. Write it as the list has it, or ask an administrator to add it."
                                                            .formatted(
                                                                    vocabulary.value(),
                                                                    name.strip())));
                }
            }
        }
        return names;
    }

    private @Nullable LocalDate date(String value, int line) {
        if (value.isEmpty()) {
            return null;
        }
        try {
            return value.matches("\\d{4}(-\\d{2})?")
                    ? LocalDate.parse((value + "-01-01").substring(0, "2006-04-21".length()))
                    : value.contains("/")
                            ? LocalDate.parse(value, BRITISH)
                            : LocalDate.parse(value);
        } catch (DateTimeParseException noDate) {
            remark(
                    line,
                    "bad-date",
                    "“%s” is not a date; it was left out. Write it as 2006-04-21 or 21/04/2006."
                            .formatted(value));
            return null;
        }
    }

    private @Nullable String language(String value, int line) {
        try {
            return value.isEmpty()
                    ? null
                    : new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
        } catch (IllformedLocaleException noTag) {
            remark(
                    line,
                    "bad-language",
                    "“%s” is not a language tag; it was left out. Write for example en-GB or cy."
                            .formatted(value));
            return null;
        }
    }

    private @Nullable Integer year(String value, int line) {
        if (value.isEmpty()) {
            return null;
        }
        try {
            int year = Integer.parseInt(value);
            if (year < EARLIEST || year > LATEST) {
                throw new DateTimeException(value);
            }
            return year;
        } catch (NumberFormatException | DateTimeException noYear) {
            remark(
                    line,
                    "bad-year",
                    "“%s” is not a year; it was left out. Write four figures, such as 2006."
                            .formatted(value));
            return null;
        }
    }

    private boolean publish(String value, @Nullable String kind, int line) {
        String wanted = value.toLowerCase(Locale.ROOT);
        if (!YES.contains(wanted)) {
            if (!NO.contains(wanted)) {
                remark(
                        line,
                        "bad-publish",
                        "“%s” in the column “publish” is neither yes nor no; nothing was published."
                                .formatted(value));
            }
            return false;
        }
        if (kind == null) {
            remark(
                    line,
                    "publish-without-kind",
                    "Only a publication can be published: say which kind it is.");
        }
        return kind != null;
    }

    private void remark(int line, String code, String sentence) {
        remarks.add(new ImportRemark(line, code, sentence));
    }
}
