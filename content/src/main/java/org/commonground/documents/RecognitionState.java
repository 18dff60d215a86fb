package org.commonground.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How far the pages without words have been read from their pictures.
 *
 * @param due whether pages are left to be looked at
 * @param lastPage up to which they were looked at
 * @param pages how many gave words
 */
@Embeddable
public record RecognitionState(
        @Column(name = "recognition_due") boolean due,
        @Column(name = "recognised_to") int lastPage,
        @Column(name = "recognised_pages") int pages) {
    static final RecognitionState NONE = new RecognitionState(false, 0, 0);

    /** A file that was just read, perhaps with pages to be looked at. */
    static RecognitionState begins(boolean due) {
        return new RecognitionState(due, 0, 0);
    }

    RecognitionState goesOn(int page, int more) {
        return new RecognitionState(due, page, pages + more);
    }

    RecognitionState ends() {
        return new RecognitionState(false, lastPage, pages);
    }
}
