package org.commonground.documents;

import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.PageUnit;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What reading found out about a document, besides the texts of its pages.
 *
 * @param format what the file really is, whatever it was taken for on arrival
 * @param unit what its pages are
 * @param remark what an editor should know although it was read: no text, or only a part
 */
public record DocumentContents(
        FileFormat format,
        PageUnit unit,
        int pages,
        int words,
        boolean hasText,
        boolean tagged,
        DocumentOffer offer,
        List<OutlineEntry> outline,
        @Nullable DocumentProblem remark) {

    public DocumentContents {
        outline = List.copyOf(outline);
    }

    DocumentFindings findings() {
        return new DocumentFindings(pages, unit, words, hasText, tagged);
    }
}
