package org.commonground.seminars;

import static org.commonground.seminars.PlannedDay.MORNING;
import static org.commonground.seminars.PlannedDay.session;
import static org.commonground.seminars.PlannedDay.times;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** One plan for each thing that can be wrong with one, with the field and words that say so. */
final class WrongPlans {
    private static final SeminarPlan GOOD = PlannedDay.plan();

    private WrongPlans() {}

    static Stream<Arguments> each() {
        return Stream.of(
                Arguments.of(titled(" "), "title", "Give the seminar a title"),
                Arguments.of(titled("x".repeat(201)), "title", "201 characters"),
                Arguments.of(hosted(new Host("", "")), "host-1", "Give this host a name"),
                Arguments.of(
                        PlannedDay.filedUnder("young people"),
                        "terms",
                        "“young people” names no term"),
                Arguments.of(
                        reachedAt("the office"), "contact", "“the office” is no e-mail address"),
                Arguments.of(
                        at(zone("Europe/Oldham")), "zone", "no time zone called “Europe/Oldham”"),
                Arguments.of(at(Timetable.of(MORNING, MORNING)), "ends", "end before it begins"),
                Arguments.of(
                        at(new Timetable("", MORNING, null, List.of())), "ends", "Say both when"),
                Arguments.of(
                        at(skipped()),
                        "starts",
                        "There is no 01:30 on 29 March 2026 in Europe/London"),
                Arguments.of(
                        at(
                                Timetable.of(
                                        LocalDateTime.parse("0202-10-06T09:30"),
                                        PlannedDay.AFTERNOON)),
                        "starts",
                        "The year 202 cannot be right"),
                Arguments.of(
                        at(times(session("", "", 10, 11))),
                        "session-1",
                        "Give this session a title"),
                Arguments.of(
                        at(times(session("Talk", "", 11, 11))),
                        "session-1",
                        "“Talk” would end before"),
                Arguments.of(
                        at(times(session("Dinner", "", 18, 20))),
                        "session-1",
                        "not within the time"),
                Arguments.of(
                        at(times(untimed("Talk"))), "session-1", "Say both when “Talk” begins"),
                Arguments.of(
                        at(times(session("Talk", "Hall", 10, 12), session("Film", "hall", 11, 13))),
                        "session-2-room",
                        "“Talk” and “Film” are at the same time in the same room"),
                Arguments.of(
                        at(
                                times(
                                        session("Talk", "Hall", 10, 12, "Ada Field"),
                                        session("Film", "Attic", 11, 13, "Ada Field"))),
                        "session-2-speakers",
                        "Ada Field would speak in “Talk” and “Film” at the same time"),
                Arguments.of(
                        at(times(session("Talk", "Hall", 10, 12, "Cy Nobody"))),
                        "session-1-speakers",
                        "Cy Nobody speaks in “Talk” but is not among the speakers"),
                Arguments.of(
                        spokenBy(Speaker.of("", "Chair", "")), "speaker-1", "Give this speaker"),
                Arguments.of(
                        spokenBy(Speaker.of("Ada Field", "", ""), Speaker.of("Ada Field", "", "")),
                        "speaker-2",
                        "Ada Field is listed twice"),
                Arguments.of(
                        in(new Venue("", "1 High Street", "", "")),
                        "venue",
                        "Give the venue a name"),
                Arguments.of(
                        joinedAt("meet.example"),
                        "online-link",
                        "“meet.example” is no web address"),
                Arguments.of(joinedAt("javascript:alert(1)"), "online-link", "is no web address"),
                Arguments.of(offering(-1, 5, 48), "capacity", "from 0 to 100,000"),
                Arguments.of(offering(40, 0, 48), "largest-party", "from 1 to 50"),
                Arguments.of(offering(40, 5, 337), "hold-hours", "from 1 to 336"),
                Arguments.of(kept(731), "retention-days", "from 0 to 730"),
                Arguments.of(open(MORNING, MORNING), "booking-closes", "close before it opens"),
                Arguments.of(
                        open(null, MORNING.plusDays(1)),
                        "booking-closes",
                        "after the seminar has ended"),
                Arguments.of(
                        open(MORNING.plusDays(1), null),
                        "booking-opens",
                        "after the seminar has ended"),
                Arguments.of(
                        open(null, LocalDateTime.parse("2026-03-29T01:30")),
                        "booking-closes",
                        "There is no 01:30 on 29 March 2026 in Europe/London"),
                Arguments.of(asking("", "To know"), "question-1", "Write the question"),
                Arguments.of(
                        asking("Diet", ""),
                        "question-1-purpose",
                        "Say what the answer to “Diet” is used for"),
                Arguments.of(
                        asking(
                                new BookingQuestion(
                                        BookingQuestion.Form.CHOICE,
                                        "Lunch",
                                        "Lunch",
                                        true,
                                        List.of("Meat", "Meat"))),
                        "question-1-choices",
                        "at least two different choices"),
                Arguments.of(
                        asking(question("Diet"), question("diet")),
                        "question-2",
                        "“diet” is asked twice"),
                Arguments.of(
                        asking(
                                Stream.iterate(1, i -> i + 1)
                                        .limit(21)
                                        .map(i -> question("Q" + i))
                                        .toArray(BookingQuestion[]::new)),
                        "question-1",
                        "at most 20 questions"),
                Arguments.of(reading(item(7), item(7)), "reading-2", "on the reading list twice"));
    }

    static SeminarPlan about(Announcement announcement) {
        return new SeminarPlan(
                announcement,
                GOOD.timetable(),
                GOOD.place(),
                GOOD.speakers(),
                GOOD.readings(),
                GOOD.booking());
    }

    private static SeminarPlan titled(String title) {
        return about(PlannedDay.announcement(title));
    }

    private static SeminarPlan hosted(Host... hosts) {
        return about(new Announcement("A", "", "", List.of(hosts), "", List.of()));
    }

    private static SeminarPlan reachedAt(String contact) {
        return about(new Announcement("A", "", "", List.of(), contact, List.of()));
    }

    private static SeminarPlan at(Timetable times) {
        return new SeminarPlan(
                GOOD.announcement(),
                times,
                GOOD.place(),
                GOOD.speakers(),
                GOOD.readings(),
                GOOD.booking());
    }

    private static Timetable zone(String zone) {
        return new Timetable(zone, MORNING, PlannedDay.AFTERNOON, List.of());
    }

    private static Timetable skipped() {
        return Timetable.of(
                LocalDateTime.parse("2026-03-29T01:30"), LocalDateTime.parse("2026-03-29T09:00"));
    }

    private static SeminarSession untimed(String title) {
        return new SeminarSession(title, "", MORNING, null, List.of());
    }

    private static SeminarPlan spokenBy(Speaker... speakers) {
        return new SeminarPlan(
                GOOD.announcement(),
                times(),
                GOOD.place(),
                List.of(speakers),
                List.of(),
                GOOD.booking());
    }

    private static SeminarPlan in(Venue venue) {
        return placed(new SeminarPlace(venue, OnlineRoom.NONE));
    }

    private static SeminarPlan joinedAt(String link) {
        return placed(new SeminarPlace(Venue.NONE, new OnlineRoom("By video", link)));
    }

    private static SeminarPlan placed(SeminarPlace place) {
        return new SeminarPlan(
                GOOD.announcement(),
                GOOD.timetable(),
                place,
                GOOD.speakers(),
                List.of(),
                GOOD.booking());
    }

    private static SeminarPlan booked(BookingRules rules) {
        return new SeminarPlan(
                GOOD.announcement(),
                GOOD.timetable(),
                GOOD.place(),
                GOOD.speakers(),
                List.of(),
                rules);
    }

    private static SeminarPlan offering(int capacity, int party, int hold) {
        return booked(
                new BookingRules(
                        "",
                        "",
                        null,
                        null,
                        new BookingRules.Places(capacity, party, hold),
                        null,
                        List.of()));
    }

    private static SeminarPlan kept(int days) {
        return booked(new BookingRules("", "", null, null, null, days, List.of()));
    }

    private static SeminarPlan open(@Nullable LocalDateTime opens, @Nullable LocalDateTime closes) {
        return booked(new BookingRules("", "", opens, closes, null, null, List.of()));
    }

    private static BookingQuestion question(String words) {
        return new BookingQuestion(BookingQuestion.Form.TEXT, words, "To know", false, List.of());
    }

    private static SeminarPlan asking(String words, String purpose) {
        return asking(
                new BookingQuestion(BookingQuestion.Form.TEXT, words, purpose, false, List.of()));
    }

    private static SeminarPlan asking(BookingQuestion... questions) {
        return booked(new BookingRules("", "", null, null, null, null, List.of(questions)));
    }

    private static ReadingItem item(long id) {
        return new ReadingItem(ReadingItem.Work.PUBLICATION, id, "");
    }

    private static SeminarPlan reading(ReadingItem... items) {
        return new SeminarPlan(
                GOOD.announcement(),
                GOOD.timetable(),
                GOOD.place(),
                GOOD.speakers(),
                List.of(items),
                GOOD.booking());
    }
}
