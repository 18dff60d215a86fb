package org.commonground.search;

import org.jspecify.annotations.Nullable;

/**
 * The attachment a page belongs to, as much of it as a list of results shows.
 *
 * @param unit what its numbered pieces are: {@code page}, {@code slide} or {@code part}
 * @param opensAtPage whether the file itself can be opened at one of them, as a PDF can
 */
public record DocumentReference(long id, String url, String unit, boolean opensAtPage) {
    /** A PDF. */
    public DocumentReference(long id, String url) {
        this(id, url, "page", true);
    }

    /**
     * The file opened at one of its pages; null where it cannot be.
     *
     * @param page 1-based
     */
    public @Nullable String openedAt(int page) {
        return opensAtPage ? url + "#page=" + page : null;
    }
}
