package org.commonground.editorial;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentDescription;
import org.commonground.documents.wire.SectionCut;
import org.commonground.kernel.Slug;
import org.commonground.publications.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * A section as an editor wants it.
 *
 * @param from first page, 1-based
 * @param to last page, inclusive
 * @param author empty when it is that of the whole
 * @param kind what it is in the editor's own word, may be empty
 */
public record PackSectionWanted(
        int from, int to, String title, String author, Attachment.Part part, String kind) {
    SectionCut cut(@Nullable String language) {
        return new SectionCut(from, to, title, author.isBlank() ? null : author, language);
    }

    /** {@code 03-learning-lessons-in-wrexham.pdf}. */
    String fileName(int number) {
        return "%02d-%s.pdf".formatted(number, Slug.of(title));
    }

    DocumentDescription description(Document whole) {
        return new DocumentDescription(
                title, author, whole.language().orElse(null), whole.description().dated(), null);
    }

    Attachment attachment(long document) {
        return new Attachment(document, title, author, part, kind);
    }
}
