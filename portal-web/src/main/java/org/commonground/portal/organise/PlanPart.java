package org.commonground.portal.organise;

import java.util.List;

/** A part of the planning form that is folded away until it is wanted. */
public enum PlanPart {
    MORE(
            "description",
            "contact",
            "zone",
            "venue-directions",
            "venue-access",
            "online-how",
            "online-link",
            "terms"),
    PROGRAMME("speaker", "session"),
    BOOKING(
            "how-to-book",
            "price",
            "booking",
            "largest-party",
            "hold-hours",
            "retention-days",
            "question"),
    READING("reading");

    private final List<String> fields;

    PlanPart(String... fields) {
        this.fields = List.of(fields);
    }

    /** Whether that field stands in it, such as {@code session-2-room} in the programme. */
    boolean holds(String field) {
        return fields.stream().anyMatch(name -> field.equals(name) || field.startsWith(name + "-"));
    }
}
