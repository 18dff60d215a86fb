package org.commonground.portal.parts;

/**
 * A line of a page's table of contents.
 *
 * @param inner one step in
 * @param current whether the reader is there
 */
public record ContentsEntry(String label, String url, boolean inner, boolean current) {
    public static ContentsEntry of(String label, String url) {
        return new ContentsEntry(label, url, false, false);
    }
}
