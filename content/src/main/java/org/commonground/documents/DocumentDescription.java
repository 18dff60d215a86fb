package org.commonground.documents;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What people say about a document; what is null or blank is left to the file.
 *
 * @param language a BCP 47 tag, {@code en-GB}
 * @param dated the date the document bears
 * @param keywords words to find it by, with commas between them
 */
@Embeddable
public record DocumentDescription(
        @Column(length = LONG32) @Nullable String title,
        @Column(length = LONG32) @Nullable String author,
        @Nullable String language,
        @Nullable LocalDate dated,
        @Column(length = LONG32) @Nullable String keywords) {

    /** Nobody has said anything. */
    public static final DocumentDescription NONE =
            new DocumentDescription(null, null, null, null, null);

    public DocumentDescription {
        title = given(title);
        author = given(author);
        language = given(language);
        keywords = given(keywords);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
