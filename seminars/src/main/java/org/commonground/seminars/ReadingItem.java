package org.commonground.seminars;

import static org.commonground.publications.Absent.orEmpty;

import org.jspecify.annotations.Nullable;

/**
 * Something in the library to read before or after.
 *
 * @param id the number of the publication, lesson or document
 * @param note why, or which part; empty when there is nothing to say
 */
public record ReadingItem(@Nullable Work work, long id, String note) {
    public ReadingItem {
        work = work == null ? Work.PUBLICATION : work;
        note = orEmpty(note).strip();
    }

    public ListedWork listed() {
        return new ListedWork(work, id);
    }

    /** What the number belongs to. */
    public enum Work {
        PUBLICATION,
        LESSON,
        /** A file of a publication, such as one section of a pack. */
        SECTION
    }
}
