package org.commonground.portal.seminars.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.seminars.bookings.Attendee;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingAnswer;
import org.commonground.seminars.bookings.Contact;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A booking as the API gives it, to whoever holds its link and to organisers.
 *
 * @param id for organisers' steps
 * @param url of the page that the guest's link opens; null for organisers, who have no such link
 * @param state {@code confirmed}, {@code waiting}, {@code offered}, {@code lapsed} or {@code
 *     cancelled}
 * @param offeredUntil till when offered places are held, null when none are
 * @param waitingReason why there is no offer; empty unless it waits
 */
@JsonbPropertyOrder({
    "id",
    "seminar",
    "state",
    "url",
    "party",
    "attendees",
    "contact",
    "answers",
    "booked",
    "offeredUntil",
    "waitingReason"
})
public record BookingJson(
        long id,
        long seminar,
        String state,
        @Nullable String url,
        int party,
        List<String> attendees,
        Contact contact,
        List<BookingAnswer> answers,
        Instant booked,
        @Nullable Instant offeredUntil,
        String waitingReason) {

    static BookingJson of(Booking booking, @Nullable String url, String waitingReason) {
        return new BookingJson(
                booking.id(),
                booking.seminar(),
                booking.state().name().toLowerCase(Locale.ROOT),
                url,
                booking.party(),
                booking.attendees().stream().map(Attendee::name).toList(),
                booking.contact(),
                booking.answers(),
                booking.bookedAt(),
                booking.offeredUntil(),
                waitingReason);
    }
}
