package org.commonground.portal.imports;

import org.commonground.imports.Import;
import org.commonground.imports.ImportRemark;
import org.commonground.imports.ImportedFile;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * An import as the API gives it.
 *
 * @param state {@code waiting}, {@code running}, {@code done}, {@code refused} or {@code undone}
 * @param files null in a list of imports
 */
public record ImportJson(
        long id,
        String name,
        String state,
        String began,
        String by,
        @Nullable String code,
        @Nullable String sentence,
        @Nullable List<FileJson> files,
        List<RemarkJson> remarks) {

    static ImportJson of(Import batch, @Nullable List<ImportedFile> files) {
        return new ImportJson(
                batch.id(),
                batch.name(),
                batch.state().name().toLowerCase(Locale.ROOT),
                batch.beganAt().toString(),
                batch.beganBy(),
                batch.code().orElse(null),
                batch.sentence().orElse(null),
                files == null ? null : files.stream().map(FileJson::of).toList(),
                batch.remarks().stream().map(RemarkJson::of).toList());
    }

    /**
     * One file.
     *
     * @param state {@code waiting}, {@code stored}, {@code duplicate}, {@code refused}, {@code
     *     read}, {@code drafted}, {@code published}, {@code removed} or {@code kept}
     * @param document its own, or the first that had the same bytes
     */
    public record FileJson(
            String file,
            String state,
            @Nullable Integer line,
            @Nullable String document,
            @Nullable String publication,
            @Nullable String code,
            @Nullable String sentence) {
        static FileJson of(ImportedFile file) {
            return new FileJson(
                    file.path(),
                    file.state().name().toLowerCase(Locale.ROOT),
                    file.line().orElse(null),
                    file.document().map(id -> "/api/v1/documents/" + id).orElse(null),
                    file.publication().map(id -> "/api/v1/publications/" + id).orElse(null),
                    file.code().orElse(null),
                    file.sentence().orElse(null));
        }
    }

    /** What could not be used of the table. */
    public record RemarkJson(int line, String code, String sentence) {
        static RemarkJson of(ImportRemark remark) {
            return new RemarkJson(remark.line(), remark.code(), remark.sentence());
        }
    }
}
