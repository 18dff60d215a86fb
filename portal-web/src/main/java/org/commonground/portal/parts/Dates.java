package org.commonground.portal.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people here write them: "21 April 2006". Times are those of London. */
public final class Dates {
    /** Where days begin and end. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK);

    private Dates() {}

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    public static String day(Instant instant) {
        return DAY.format(instant.atZone(LONDON));
    }

    /** To the second: "4 April 2006, 09:34:40". */
    public static String second(Instant instant) {
        return SECOND.format(instant.atZone(LONDON));
    }
}
