package org.commonground.documents;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        DocumentDescription offer,
        @Nullable Instant madeAt,
        @Nullable Instant changedAt,
        List<OutlineEntry> outline,
        @Nullable DocumentProblem remark) {

    public DocumentContents {
        outline = List.copyOf(outline);
    }
}
