package org.commonground.seminars;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A seminar in a calendar.
 *
 * @param uid the same for the same thing for ever: a calendar replaces what it has under it
 * @param sequence a calendar takes the highest
 * @param url where to read more, or to manage the booking
 * @param written when this was said
 * @param invitation null in a public calendar
 */
public record CalendarEntry(
        String uid,
        int sequence,
        Seminar seminar,
        String url,
        Instant written,
        @Nullable Invitation invitation) {
    /**
     * @param organiser the address answers go to
     * @param guest the address of who is invited
     * @param joinLink how to take part online; empty when there is none
     */
    public record Invitation(String organiser, String guest, String joinLink) {}
}
