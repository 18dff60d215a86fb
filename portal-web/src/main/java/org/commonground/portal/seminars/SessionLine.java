package org.commonground.portal.seminars;

import org.commonground.seminars.SeminarPlan;
import org.commonground.seminars.SeminarSession;
import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A session in the timetable. */
public record SessionLine(String time, String title, String room, String speakers) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK);

    /** By time; those without one last. */
    static List<SessionLine> all(SeminarPlan plan) {
        LocalDateTime starts = plan.timetable().starts();
        LocalDateTime ends = plan.timetable().ends();
        boolean oneDay =
                starts != null && ends != null && starts.toLocalDate().equals(ends.toLocalDate());
        DateTimeFormatter format = oneDay ? TIME : DAY;
        return plan.timetable().sessions().stream()
                .sorted(
                        Comparator.comparing(
                                SeminarSession::starts,
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .map(session -> of(session, format))
                .toList();
    }

    private static SessionLine of(SeminarSession session, DateTimeFormatter format) {
        return new SessionLine(
                time(session.starts(), format) + time(session.ends(), "–", TIME),
                session.title(),
                session.room(),
                String.join(", ", session.speakers()));
    }

    private static String time(@Nullable LocalDateTime time, DateTimeFormatter format) {
        return time(time, "", format);
    }

    private static String time(
            @Nullable LocalDateTime time, String before, DateTimeFormatter format) {
        return time == null ? "" : before + format.format(time);
    }
}
