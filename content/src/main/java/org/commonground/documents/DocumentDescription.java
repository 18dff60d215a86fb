package org.commonground.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a document; what is null or blank is left to the file.
 *
 * @param language a BCP 47 tag, {@code en-GB}
 * @param dated the date the document bears
 */
public record DocumentDescription(
        @Nullable String title, @Nullable String author, @Nullable String language, @Nullable LocalDate dated) {}
