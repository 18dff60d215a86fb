package org.commonground.seminars;

import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;

/** A plan with everything in it, of a day in October 2026. */
public final class PlannedDay {
    static final LocalDateTime MORNING = LocalDateTime.of(2026, Month.OCTOBER, 6, 9, 30);
    static final LocalDateTime AFTERNOON = MORNING.withHour(16);

    private PlannedDay() {}

    public static SeminarPlan plan() {
        return new SeminarPlan(
                announcement("Working together after a crisis"),
                times(
                        session("Opening", "Hall", 10, 11, "Ada Field"),
                        session("What worked", "Hall", 11, 12, "Ben Moss"),
                        session("Questions", "Room 2", 11, 12)),
                place(),
                List.of(
                        Speaker.of("Ada Field", "Chair", "Council of Faiths"),
                        Speaker.of("Ben Moss", "Chief Superintendent", "Police")),
                List.of(),
                rules());
    }

    static Announcement announcement(String title) {
        return new Announcement(
                title,
                "A day for people who keep peace.",
                "More about the day.",
                List.of(new Host("Council", ""), new Host("Forum of Faiths", "")),
                "seminars@council.example",
                List.of());
    }

    static Timetable times(SeminarSession... sessions) {
        return new Timetable("", MORNING, AFTERNOON, List.of(sessions));
    }

    static SeminarSession session(
            String title, String room, int from, int until, String... speakers) {
        return new SeminarSession(
                title,
                room,
                MORNING.withHour(from).withMinute(0),
                MORNING.withHour(until).withMinute(0),
                List.of(speakers));
    }

    static SeminarPlace place() {
        return new SeminarPlace(
                new Venue("Town Hall", "1 High Street\nOldham", "Tram", "Step-free"),
                new OnlineRoom("By video", "https://meet.example/oldham"));
    }

    public static BookingRules rules() {
        return new BookingRules(
                "Book here by September.",
                "Free",
                null,
                MORNING.minusDays(7),
                BookingRules.Places.of(40),
                null,
                List.of(
                        new BookingQuestion(
                                BookingQuestion.Form.CHOICE,
                                "Lunch",
                                "To order lunch",
                                true,
                                List.of("Meat", "No meat"))));
    }

    /** The same day, booked under other rules. */
    public static SeminarPlan bookedBy(BookingRules rules) {
        SeminarPlan plan = plan();
        return new SeminarPlan(
                plan.announcement(),
                plan.timetable(),
                plan.place(),
                plan.speakers(),
                plan.readings(),
                rules);
    }

    /** The same day with so many places and no questions. */
    public static SeminarPlan withPlaces(int capacity) {
        return bookedBy(
                new BookingRules(
                        "", "", null, null, BookingRules.Places.of(capacity), null, List.of()));
    }

    /** The same day with these on the reading list. */
    public static SeminarPlan reading(ReadingItem... items) {
        return with(plan(), items);
    }

    /** The same with these on the reading list. */
    public static SeminarPlan with(SeminarPlan plan, ReadingItem... items) {
        return new SeminarPlan(
                plan.announcement(),
                plan.timetable(),
                plan.place(),
                plan.speakers(),
                List.of(items),
                plan.booking());
    }

    /** The same day, filed under these terms. */
    public static SeminarPlan filedUnder(String... terms) {
        SeminarPlan plan = plan();
        Announcement said = plan.announcement();
        return new SeminarPlan(
                new Announcement(
                        said.title(), said.summary(), "", said.hosts(), "", List.of(terms)),
                plan.timetable(),
                plan.place(),
                plan.speakers(),
                List.of(),
                plan.booking());
    }

    /** The same with so many places, at another time. */
    public static SeminarPlan at(LocalDateTime starts, LocalDateTime ends, int capacity) {
        SeminarPlan plan = withPlaces(capacity);
        return new SeminarPlan(
                plan.announcement(),
                Timetable.of(starts, ends),
                plan.place(),
                List.of(),
                plan.readings(),
                plan.booking());
    }

    public static SeminarPlan aWeekLater(SeminarPlan plan) {
        return plan.shifted(7);
    }
}
