package org.commonground.portal.seminars.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.seminars.bookings.Attendee;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingAnswer;
import org.commonground.seminars.bookings.Contact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
@Schema(description = "A booking")
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
        @Schema(description = "Its number, for the steps of organisers") long id,
        @Schema(description = "Number of the seminar") long seminar,
        @Schema(description = "confirmed, waiting, offered, lapsed or cancelled") String state,
        @Schema(
                        description =
                                "Path of the page that the guest's link opens; null for organisers,"
                                        + " who have no such link")
                @Nullable String url,
        @Schema(description = "How many people come") int party,
        @Schema(description = "Their names") List<String> attendees,
        @Schema(description = "Who booked") Contact contact,
        @Schema(description = "To the questions of the seminar, in order")
                List<BookingAnswer> answers,
        @Schema(description = "When it was made") Instant booked,
        @Schema(description = "Till when offered places are held; null when none are")
                @Nullable Instant offeredUntil,
        @Schema(description = "Why there is no offer; empty unless it waits")
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
