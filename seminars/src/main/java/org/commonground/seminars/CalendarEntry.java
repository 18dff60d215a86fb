package org.commonground.seminars;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A seminar in a calendar.
 *
 * @param url where to read more, or to manage the booking
 * @param organiser the mail address that calendars send answers to
 * @param invitation null in a public calendar
 */
public record CalendarEntry(
        Edition edition,
        Seminar seminar,
        String url,
        String organiser,
        @Nullable Invitation invitation) {
    /**
     * Which of all files about the same thing it stands in.
     *
     * @param uid the same for the same thing for ever: a calendar replaces what it has under it
     * @param sequence a calendar takes the highest
     * @param written when this was said
     */
    public record Edition(String uid, int sequence, Instant written) {}

    /**
     * @param name of who is invited
     * @param guest their address
     * @param joinLink how to take part online; empty when there is none
     */
    public record Invitation(String name, String guest, String joinLink) {}
}
