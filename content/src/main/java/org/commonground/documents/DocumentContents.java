package org.commonground.documents;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What reading found out about a document, besides the texts of its pages.
 *
 * @param remark what an editor should know although it was read: no text, or only a part
 */
public record DocumentContents(
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
}
