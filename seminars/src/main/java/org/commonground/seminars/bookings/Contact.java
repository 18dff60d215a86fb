package org.commonground.seminars.bookings;

import static org.commonground.publications.Absent.orEmpty;

/** Who books, and where they are reached. */
public record Contact(String name, String email, String organisation) {
    public Contact {
        name = orEmpty(name).strip();
        email = orEmpty(email).strip();
        organisation = orEmpty(organisation).strip();
    }
}
