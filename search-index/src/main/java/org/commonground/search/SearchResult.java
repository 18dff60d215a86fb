package org.commonground.search;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * One thing found. A document found on several pages is one result that leads to the best of them.
 *
 * @param kind the publication's own, {@code lesson}, {@code page} or {@code seminar}
 * @param url of the best page where there are pages
 * @param page the best page, 1-based; null where there are none
 * @param document the attachment, null where the result is none
 * @param detail of a lesson, an action or a seminar, null for others
 * @param seen of a lesson, null for others
 * @param passages the places that match, best first, without marks where only the title matches or
 *     the meaning is near; at most three, or those of the pages asked for of an {@linkplain
 *     OpenedDocument opened} document. A lesson's first is the quotation it rests on
 * @param score comparable within one answer only
 * @param matchingPages pages of the document whose text matches or is near in meaning, 1 where
 *     there are no pages or only the title matches
 * @param byMeaning it holds too few of the words and is shown for being close in meaning
 */
public record SearchResult(
        FacetValue kind,
        String id,
        String title,
        String url,
        @Nullable Integer page,
        @Nullable DocumentReference document,
        PublicationReference publication,
        String language,
        Instant updated,
        @Nullable Integer year,
        @Nullable ResultDetail detail,
        @Nullable Seen seen,
        List<Passage> passages,
        float score,
        int matchingPages,
        boolean byMeaning) {

    /** Passages of one result, unless its document is opened. */
    public static final int MOST_PASSAGES = 3;

    public SearchResult {
        passages = List.copyOf(passages);
    }
}
