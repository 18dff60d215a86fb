package org.commonground.imports;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;

import org.commonground.documents.DocumentDescription;
import org.commonground.publications.Kind;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one line of the table says about one file, as far as it could be understood.
 *
 * @param line its heading is 1
 * @param kind by name, null for a document alone
 * @param terms {@code theme/housing}
 * @param publish whether the draft is to be published
 */
public record MetadataRow(
        int line,
        String file,
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate date,
        @Nullable String language,
        @Nullable String keywords,
        @Nullable String kind,
        @Nullable String summary,
        @Nullable String contact,
        @Nullable Integer year,
        List<String> terms,
        boolean publish) {
    static final MetadataRow NOTHING =
            new MetadataRow(
                    0, "", null, null, null, null, null, null, null, null, null, List.of(), false);

    private static final Jsonb JSON = JsonbBuilder.create();

    /** With names for the reader of stored rows, which sees no parameter names. */
    @JsonbCreator
    public MetadataRow(
            @JsonbProperty("line") int line,
            @JsonbProperty("file") String file,
            @JsonbProperty("title") @Nullable String title,
            @JsonbProperty("author") @Nullable String author,
            @JsonbProperty("date") @Nullable LocalDate date,
            @JsonbProperty("language") @Nullable String language,
            @JsonbProperty("keywords") @Nullable String keywords,
            @JsonbProperty("kind") @Nullable String kind,
            @JsonbProperty("summary") @Nullable String summary,
            @JsonbProperty("contact") @Nullable String contact,
            @JsonbProperty("year") @Nullable Integer year,
            @JsonbProperty("terms") List<String> terms,
            @JsonbProperty("publish") boolean publish) {
        this.line = line;
        this.file = file;
        this.title = title;
        this.author = author;
        this.date = date;
        this.language = language;
        this.keywords = keywords;
        this.kind = kind;
        this.summary = summary;
        this.contact = contact;
        this.year = year;
        this.terms = List.copyOf(terms);
        this.publish = publish;
    }

    /** The names of all columns, that of the file first. */
    public static List<String> columns() {
        return Stream.concat(Stream.of("file"), RowReading.COLUMNS.stream()).toList();
    }

    String toJson() {
        return JSON.toJson(this);
    }

    static MetadataRow fromJson(String json) {
        return JSON.fromJson(json, MetadataRow.class);
    }

    DocumentDescription description() {
        return new DocumentDescription(title, author, language, date, keywords);
    }

    Optional<Kind> kindOfPublication() {
        return Optional.ofNullable(kind).flatMap(Kind::of);
    }

    Set<TermName> termNames() {
        Set<TermName> names = new LinkedHashSet<>();
        for (String term : terms) {
            int slash = term.indexOf('/');
            Vocabulary.of(term.substring(0, slash))
                    .ifPresent(
                            vocabulary ->
                                    names.add(new TermName(vocabulary, term.substring(slash + 1))));
        }
        return names;
    }

    /** The year it is about, or that it is from. */
    @Nullable Integer sourceYear(@Nullable LocalDate offered) {
        LocalDate day = date == null ? offered : date;
        return year != null || day == null ? year : Integer.valueOf(day.getYear());
    }
}
