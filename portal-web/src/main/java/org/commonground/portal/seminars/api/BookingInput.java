package org.commonground.portal.seminars.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.commonground.seminars.bookings.BookingDetails;
import org.commonground.seminars.bookings.Contact;

/**
 * A booking as a program sends it: {@code {"name", "email", "organisation", "attendees": [...],
 * "answers": [...], "agreed": true}}. What is missing or wrong in it the desk says, as it does of
 * the form.
 */
final class BookingInput {
    private final String body;
    private final JsonObject json;

    BookingInput(String body) {
        this.body = body;
        this.json = PlanInput.object(body);
    }

    BookingDetails details() {
        return new BookingDetails(
                new Contact(text("name"), text("email"), text("organisation")),
                PlanInput.texts(body, "attendees"),
                PlanInput.texts(body, "answers"));
    }

    boolean agreed() {
        return json.get("agreed") == JsonValue.TRUE;
    }

    private String text(String name) {
        return PlanInput.text(body, name);
    }
}
