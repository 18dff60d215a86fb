package org.commonground.portal.organise;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.seminars.Announcement;
import org.commonground.seminars.BookingQuestion;
import org.commonground.seminars.BookingRules;
import org.commonground.seminars.Host;
import org.commonground.seminars.OnlineRoom;
import org.commonground.seminars.ReadingItem;
import org.commonground.seminars.SeminarPlace;
import org.commonground.seminars.SeminarPlan;
import org.commonground.seminars.SeminarSession;
import org.commonground.seminars.Speaker;
import org.commonground.seminars.Timetable;
import org.commonground.seminars.Venue;
import org.commonground.seminars.portraits.Portrait;
import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a plan from the fields of the form; rows in which nothing was said are left out. */
final class PlanReading {
    private final Map<String, String> fields;
    private final List<FieldProblem> problems = new ArrayList<>();

    PlanReading(Map<String, String> fields) {
        this.fields = fields;
    }

    /** What could not be read at all; to be asked after {@link #plan}. */
    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    SeminarPlan plan() {
        return new SeminarPlan(
                announcement(),
                new Timetable(
                        text("zone"), time("starts"), time("ends"), rows("session", this::session)),
                new SeminarPlace(
                        new Venue(
                                text("venue"),
                                text("venue-address"),
                                text("venue-directions"),
                                text("venue-access")),
                        new OnlineRoom(text("online-how"), text("online-link"))),
                rows(
                        "speaker",
                        field ->
                                new Speaker(
                                        text(field),
                                        text(field + "-post"),
                                        text(field + "-organisation"),
                                        new Portrait(
                                                text(field + "-picture"),
                                                text(field + "-alternative")))),
                rows("reading", this::reading).stream().flatMap(List::stream).toList(),
                booking());
    }

    private Announcement announcement() {
        return new Announcement(
                text("title"),
                text("summary"),
                text("description"),
                rows("host", field -> new Host(text(field), text(field + "-agency"))),
                text("contact"),
                text("terms").lines().filter(term -> !term.isBlank()).toList());
    }

    private SeminarSession session(String field) {
        return new SeminarSession(
                text(field),
                text(field + "-room"),
                time(field + "-starts"),
                time(field + "-ends"),
                Stream.of(text(field + "-speakers").split(";"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    private List<ReadingItem> reading(String field) {
        String address = text(field);
        return ReadingAddress.read(address, text(field + "-note"))
                .map(List::of)
                .orElseGet(
                        () -> {
                            problems.add(
                                    new FieldProblem(
                                            (address.isEmpty()
                                                            ? "Say what this note is about, or take"
                                                                    + " the note away. "
                                                            : "“%s” is no address in the library. "
                                                                    .formatted(address))
                                                    + "Copy the address from its page: /p/12, /l/3"
                                                    + " or /d/5.",
                                            field));
                            return List.of();
                        });
    }

    private BookingRules booking() {
        return new BookingRules(
                text("how-to-book"),
                text("price"),
                time("booking-opens"),
                time("booking-closes"),
                new BookingRules.Places(
                        number("capacity"), number("largest-party"), number("hold-hours")),
                number("retention-days"),
                rows("question", this::question));
    }

    private BookingQuestion question(String field) {
        String form = text(field + "-form");
        return new BookingQuestion(
                Stream.of(BookingQuestion.Form.values())
                        .filter(known -> known.name().equals(form))
                        .findFirst()
                        .orElse(BookingQuestion.Form.TEXT),
                text(field),
                text(field + "-purpose"),
                !text(field + "-required").isEmpty(),
                text(field + "-choices").lines().filter(line -> !line.isBlank()).toList());
    }

    private <T> List<T> rows(String name, Function<String, T> row) {
        return FilledRows.of(name, fields).stream().map(i -> row.apply(name + "-" + i)).toList();
    }

    private @Nullable LocalDateTime time(String field) {
        String typed = text(field);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.replace(' ', 'T'));
        } catch (DateTimeParseException e) {
            problems.add(
                    new FieldProblem(
                            "“%s” is no date with a time. Write it like 2026-10-06 09:30."
                                    .formatted(typed),
                            field));
            return null;
        }
    }

    /** Null where nothing was typed, so that what is usual holds. */
    private @Nullable Integer number(String field) {
        String typed = text(field);
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("\\d{1,9}")) {
            return Integer.valueOf(typed);
        }
        problems.add(new FieldProblem("“%s” is no number.".formatted(typed), field));
        return null;
    }

    private String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }
}
