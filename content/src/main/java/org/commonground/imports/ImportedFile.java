package org.commonground.imports;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** One file of an import and what has become of it. */
@Entity
@Table(name = "import_file")
public class ImportedFile {
    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "import_id")
    private long batch;

    private String path;
    private @Nullable Integer line;

    @Column(length = LONG32)
    private @Nullable String said;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ImportedState state = ImportedState.WAITING;

    private @Nullable Long document;
    private @Nullable Long publication;
    private boolean publishing;
    private @Nullable String code;

    @Column(length = LONG32)
    private @Nullable String sentence;

    protected ImportedFile() {}

    ImportedFile(long batch, String path, @Nullable MetadataRow row) {
        this.batch = batch;
        this.path = path.length() > LONGEST ? path.substring(0, LONGEST) : path;
        if (row != null) {
            this.line = row.line();
            this.said = row.toJson();
            this.publishing = row.publish();
        }
    }

    public long id() {
        return id;
    }

    /** The import it belongs to. */
    public long batch() {
        return batch;
    }

    /** Within the zip, or the name it had where it came from. */
    public String path() {
        return path;
    }

    /** The line of the table that describes it. */
    public Optional<Integer> line() {
        return Optional.ofNullable(line);
    }

    public ImportedState state() {
        return state;
    }

    /** Its own, or the one that had the same bytes. */
    public Optional<Long> document() {
        return Optional.ofNullable(document);
    }

    public Optional<Long> publication() {
        return Optional.ofNullable(publication);
    }

    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** What is to be known about it, and what to do. */
    public Optional<String> sentence() {
        return Optional.ofNullable(sentence);
    }

    /** Whether it is a draft that is to be published. */
    boolean isPublishing() {
        return publishing;
    }

    MetadataRow said() {
        return said == null ? MetadataRow.NOTHING : MetadataRow.fromJson(said);
    }

    void has(ImportedState now, @Nullable Long itsDocument) {
        state = now;
        document = itsDocument;
    }

    void is(ImportedState now) {
        state = now;
    }

    void isDrafted(long as) {
        state = ImportedState.DRAFTED;
        publication = as;
    }

    void staysADraft(String itsCode, String why) {
        publishing = false;
        remark(itsCode, why);
    }

    void isPublished() {
        publishing = false;
        state = ImportedState.PUBLISHED;
    }

    void isRefused(String itsCode, String why) {
        state = ImportedState.REFUSED;
        remark(itsCode, why);
    }

    void isKept(String itsCode, String why) {
        state = ImportedState.KEPT;
        remark(itsCode, why);
    }

    final void remark(String itsCode, String why) {
        code = itsCode;
        sentence = why;
    }
}
