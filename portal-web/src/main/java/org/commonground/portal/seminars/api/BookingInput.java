package org.commonground.portal.seminars.api;

import org.commonground.seminars.bookings.BookingDetails;
import org.commonground.seminars.bookings.Contact;

/**
 * A booking as a program sends it, such as {@link #EXAMPLE}. What is missing or wrong in it the
 * desk says, as it does of the form.
 */
record BookingInput(String body) {
    static final String DESCRIPTION = "Who comes; answers in the order of the questions";

    private static final String GUEST =
            """
            "name": "Ada Field", "email": "ada@council.example", "organisation": "Council",\
             "attendees": ["Ada Field"], "answers": ["None"]\
            """;

    static final String EXAMPLE = "{" + GUEST + ", \"agreed\": true}";

    /** To change a booking nobody need agree again. */
    static final String EXAMPLE_OF_CHANGE = "{" + GUEST + "}";

    BookingDetails details() {
        return new BookingDetails(
                new Contact(text("name"), text("email"), text("organisation")),
                PlanInput.texts(body, "attendees"),
                PlanInput.texts(body, "answers"));
    }

    boolean agreed() {
        return PlanInput.flag(body, "agreed");
    }

    private String text(String name) {
        return PlanInput.text(body, name);
    }
}
