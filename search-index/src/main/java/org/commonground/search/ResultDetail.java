package org.commonground.search;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What a result shows besides its title and passages, where its type has such a thing. */
public sealed interface ResultDetail {

    /**
     * Of a lesson.
     *
     * @param cases in how many published case studies it was seen
     * @param advice to the reader; empty when there is none
     * @param factor null when none applies
     * @param contradicts whether its case speaks against the statement
     * @param quotation the words it rests on, null when none are quoted
     */
    record OfLesson(
            CasesCounted cases,
            String advice,
            @Nullable FacetValue factor,
            boolean contradicts,
            @Nullable QuotedPlace quotation)
            implements ResultDetail {}

    /**
     * Of an action of a plan. What is empty is not recorded.
     *
     * @param existing whether it stands under EXISTING; otherwise under POTENTIAL
     * @param status a name and a label, null when nothing is recorded
     */
    record OfAction(
            String number,
            String place,
            String theme,
            boolean existing,
            @Nullable FacetValue status,
            String lead,
            String due)
            implements ResultDetail {}

    /**
     * Of a seminar. How many places are left changes by the minute and is asked where it is kept.
     *
     * @param seminar its number
     * @param when in words, with the zone
     * @param where in one line
     * @param ends by which it is to come or over
     * @param cancelled whether it was called off
     */
    record OfSeminar(long seminar, String when, String where, Instant ends, boolean cancelled)
            implements ResultDetail {}

    /**
     * Words of a source and where they stand.
     *
     * @param source the document's title, or what the editors say of a source outside the library
     * @param page 1-based, null where it is not known
     * @param url that page as text with the words marked, null when the document is not public
     * @param document null when the document is not public
     */
    record QuotedPlace(
            String text,
            String source,
            @Nullable Integer page,
            @Nullable String url,
            @Nullable DocumentReference document) {}
}
