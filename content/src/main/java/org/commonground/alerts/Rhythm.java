package org.commonground.alerts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often mail is wanted. */
public enum Rhythm {
    DAILY {
        @Override
        LocalDate lastDue(LocalDate day) {
            return day;
        }
    },

    /** On Mondays. */
    WEEKLY {
        @Override
        LocalDate lastDue(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    };

    /** The name in forms and texts: {@code daily}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Rhythm> of(String value) {
        return Arrays.stream(values()).filter(rhythm -> rhythm.value().equals(value)).findFirst();
    }

    /** The day up to this one on which it was due last. */
    abstract LocalDate lastDue(LocalDate day);
}
