package org.commonground.seminars.bookings;

import org.commonground.kernel.Refusal;
import org.commonground.seminars.FormFlaw;

import java.util.List;
import java.util.stream.Collectors;

/** A booking form cannot be taken as it is; says of every field what is wrong with it. */
public final class BookingRefused extends Refusal {
    private final List<FormFlaw> problems;

    BookingRefused(List<FormFlaw> problems) {
        super(
                "booking-refused",
                422,
                problems.stream().map(FormFlaw::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    BookingRefused(String field, String message) {
        this(List.of(new FormFlaw(field, message)));
    }

    public List<FormFlaw> problems() {
        return problems;
    }
}
