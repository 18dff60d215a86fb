package org.commonground.documents.making;

import org.jspecify.annotations.Nullable;

/**
 * What a PDF is made from.
 *
 * @param subject one sentence, null for none
 * @param language a BCP 47 tag, {@code en-GB}
 * @param body well-formed XHTML as it stands inside {@code body}: headings {@code h1} to {@code h3}
 *     become bookmarks, every {@code img} needs an {@code alt} and a {@code data:} address
 */
public record Manuscript(
        String title,
        @Nullable String author,
        @Nullable String subject,
        String language,
        String body) {}
