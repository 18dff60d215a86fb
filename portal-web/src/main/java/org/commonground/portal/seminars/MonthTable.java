package org.commonground.portal.seminars;

import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarState;
import org.commonground.seminars.Timetable;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A month of the programme as a table of weeks, from Monday to Sunday. Days are those of the place
 * where each seminar is.
 */
final class MonthTable {
    private static final int DAYS = 7;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final YearMonth month;
    private final Collection<Seminar> seminars;

    MonthTable(YearMonth month, Collection<Seminar> seminars) {
        this.month = month;
        this.seminars = seminars;
    }

    /** A seminar on one of its days; {@code time} is empty on all but the first. */
    public record Entry(String title, String url, String time, boolean cancelled) {}

    /**
     * A cell.
     *
     * @param number of the day; empty before the first and behind the last
     * @param name such as {@code Tuesday 6}
     */
    public record Day(String number, String name, List<Entry> entries) {
        private static final Day OUTSIDE = new Day("", "", List.of());
    }

    String name() {
        return NAME.format(month);
    }

    static List<String> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
                .toList();
    }

    List<List<Day>> weeks() {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(date -> date.getDayOfWeek() == DayOfWeek.MONDAY)
                .map(this::week)
                .toList();
    }

    private List<Day> week(LocalDate monday) {
        return IntStream.range(0, DAYS).mapToObj(monday::plusDays).map(this::day).toList();
    }

    private Day day(LocalDate date) {
        return YearMonth.from(date).equals(month)
                ? new Day(
                        String.valueOf(date.getDayOfMonth()),
                        DAY.format(date),
                        seminars.stream().flatMap(seminar -> entry(seminar, date)).toList())
                : Day.OUTSIDE;
    }

    private static Stream<Entry> entry(Seminar seminar, LocalDate date) {
        Timetable times = seminar.plan().timetable();
        LocalDateTime starts = times.starts();
        if (starts == null || !covers(starts.toLocalDate(), times.ends(), date)) {
            return Stream.empty();
        }
        return Stream.of(
                new Entry(
                        seminar.title(),
                        seminar.address(),
                        starts.toLocalDate().equals(date) ? TIME.format(starts) : "",
                        seminar.state() == SeminarState.CANCELLED));
    }

    private static boolean covers(LocalDate first, @Nullable LocalDateTime ends, LocalDate date) {
        LocalDate last = ends == null ? first : ends.toLocalDate();
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
