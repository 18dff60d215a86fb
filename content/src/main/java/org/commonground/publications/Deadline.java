package org.commonground.publications;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * By when a step is to be made.
 *
 * @param count null when nothing is recorded
 * @param days how many, where days are counted; otherwise null
 */
public record Deadline(@Nullable Count count, @Nullable Integer days) {
    /** {@code "Within 1 working day"}. */
    public String label() {
        int number = Objects.requireNonNullElse(days, 0);
        return switch (count) {
            case null -> "";
            case IMMEDIATELY, NOT_SET -> count.label();
            case WORKING_DAYS, CALENDAR_DAYS ->
                    "Within %d %s"
                            .formatted(
                                    number,
                                    number == 1
                                            ? count.label().replace("days", "day")
                                            : count.label());
        };
    }

    /** What is counted. */
    public enum Count {
        IMMEDIATELY("Immediately"),
        /** Monday to Friday without bank holidays. */
        WORKING_DAYS("working days"),
        /** Every day; what a source calls simply “days”. */
        CALENDAR_DAYS("calendar days"),
        /** The protocol says that there is no limit, or that it may be later. */
        NOT_SET("No limit set");

        private final String label;

        Count(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean isInDays() {
            return this == WORKING_DAYS || this == CALENDAR_DAYS;
        }
    }
}
