package org.commonground.search;

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
}
