package org.commonground.editorial;

import org.commonground.publications.Release;

/**
 * What a new version of something published is to readers.
 *
 * @param change {@code MINOR} or {@code MAJOR}
 * @param note what changed, for readers; a major change needs one
 */
public record Correction(Release.Change change, String note) {
    /** A slip was mended; what it says is the same, and it is no news. */
    public static Correction minor(String note) {
        return new Correction(Release.Change.MINOR, note.strip());
    }

    /** It says something else now: readers are told what, and when it was last updated moves. */
    public static Correction major(String note) {
        return new Correction(Release.Change.MAJOR, note.strip());
    }

    boolean isMajor() {
        return change == Release.Change.MAJOR;
    }
}
