package org.commonground.seminars;

import static org.commonground.publications.Absent.orEmpty;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * When a seminar is, in the local times of one zone. A time that comes twice in a night, because
 * the clocks are put back, is the first of the two, as in RFC 5545, 3.3.5.
 *
 * @param zone such as {@code Europe/London}, which it is when nobody said
 * @param starts null while nobody said
 * @param ends null while nobody said
 */
public record Timetable(
        String zone,
        @Nullable LocalDateTime starts,
        @Nullable LocalDateTime ends,
        List<SeminarSession> sessions) {
    public static final String USUAL_ZONE = "Europe/London";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm (zzz) 'on' EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter TIME_ON_DAY =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.UK);

    public Timetable {
        String said = orEmpty(zone).strip();
        zone = said.isEmpty() ? USUAL_ZONE : said;
        sessions = orEmpty(sessions);
    }

    /** A day or part of one without sessions, in the usual zone. */
    public static Timetable of(LocalDateTime starts, LocalDateTime ends) {
        return new Timetable(USUAL_ZONE, starts, ends, List.of());
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    public @Nullable Instant startsAt() {
        return instant(starts);
    }

    /** That many days before it begins, at the same time of day; null while there is no date. */
    public @Nullable Instant startsAt(int daysBefore) {
        return instant(later(starts, -daysBefore));
    }

    public @Nullable Instant endsAt() {
        return instant(ends);
    }

    /**
     * As {@code Tuesday 6 October 2026, 09:30 to 16:30 (BST)}, or {@code 00:30 (BST) to 02:30
     * (GMT)} when the clocks change between; empty while there is no date.
     */
    public String inWords() {
        if (starts == null || ends == null) {
            return "";
        }
        ZonedDateTime from = starts.atZone(zoneId());
        ZonedDateTime until = ends.atZone(zoneId());
        boolean oneDay = starts.toLocalDate().equals(ends.toLocalDate());
        boolean oneTime = from.getOffset().equals(until.getOffset());
        return DAY_AND_TIME.format(from)
                + (oneTime ? "" : " (" + ZONE.format(from) + ")")
                + " to "
                + (oneDay ? TIME : DAY_AND_TIME).format(until)
                + " ("
                + ZONE.format(until)
                + ")";
    }

    private @Nullable Instant instant(@Nullable LocalDateTime local) {
        return local == null || !zoneIsKnown() ? null : local.atZone(zoneId()).toInstant();
    }

    /** As {@code 12:00 (BST) on Tuesday 6 October 2026}. */
    public String inWords(Instant time) {
        return MOMENT.format(time.atZone(zoneId()));
    }

    /** The same that many days later, by the clock on the wall. */
    Timetable shifted(long days) {
        return new Timetable(
                zone,
                later(starts, days),
                later(ends, days),
                sessions.stream()
                        .map(
                                session ->
                                        new SeminarSession(
                                                session.title(),
                                                session.room(),
                                                later(session.starts(), days),
                                                later(session.ends(), days),
                                                session.speakers()))
                        .toList());
    }

    static @Nullable LocalDateTime later(@Nullable LocalDateTime time, long days) {
        return time == null ? null : time.plusDays(days);
    }

    boolean zoneIsKnown() {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    /**
     * Refuses a time that never is, because the clocks are put forward over it, or in a year that
     * nobody means.
     */
    void refuseImpossible(String field, @Nullable LocalDateTime time, FormFlaws problems) {
        if (time != null && (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR)) {
            problems.add(
                    field,
                    "The year %d cannot be right. Write one from %d to %d."
                            .formatted(time.getYear(), FIRST_YEAR, LAST_YEAR));
        } else if (time != null && zoneId().getRules().getValidOffsets(time).isEmpty()) {
            problems.add(
                    field,
                    "There is no %s in %s: the clocks are put forward over it. Choose another time."
                            .formatted(TIME_ON_DAY.format(time), zone));
        }
    }
}
