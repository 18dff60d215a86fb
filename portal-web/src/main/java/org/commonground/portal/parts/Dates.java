package org.commonground.portal.parts;

import org.commonground.kernel.London;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people here write them: "21 April 2006". Times are those of London. */
public final class Dates {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK);

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private Dates() {}

    /** A time as clocks here show it; of one that they show twice, the first. */
    public static Instant instant(LocalDateTime local) {
        return local.atZone(London.ZONE).toInstant();
    }

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    public static String day(Instant instant) {
        return DAY.format(instant.atZone(London.ZONE));
    }

    /** To the second: "4 April 2006, 09:34:40". */
    public static String second(Instant instant) {
        return SECOND.format(instant.atZone(London.ZONE));
    }

    /** To the minute: "4 April 2006, 09:34". */
    public static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(London.ZONE));
    }
}
