package org.commonground.seminars;

import static org.commonground.publications.Absent.orEmpty;

import org.commonground.seminars.portraits.Portrait;
import org.commonground.taxonomy.TermName;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything an organiser says about a seminar; kept whole, as JSON. */
public record SeminarPlan(
        Announcement announcement,
        Timetable timetable,
        @Nullable SeminarPlace place,
        List<Speaker> speakers,
        List<ReadingItem> readings,
        @Nullable BookingRules booking) {
    private static final int LONGEST_NOTE = 500;

    public SeminarPlan {
        place = place == null ? new SeminarPlace(Venue.NONE, OnlineRoom.NONE) : place;
        speakers = orEmpty(speakers);
        readings = orEmpty(readings);
        booking = booking == null ? BookingRules.USUAL : booking;
    }

    public String title() {
        return announcement.title();
    }

    public Set<TermName> termNames() {
        return announcement.termNames();
    }

    /** What stands on the reading list. */
    public Set<ListedWork> works() {
        return readings.stream().map(ReadingItem::listed).collect(Collectors.toSet());
    }

    SeminarPlan copied() {
        return new SeminarPlan(
                announcement.copied(), timetable, place, speakers, readings, booking);
    }

    /** The same, so many days later by the clock on the wall. */
    SeminarPlan shifted(long days) {
        return new SeminarPlan(
                announcement,
                timetable.shifted(days),
                place,
                speakers,
                readings,
                booking.shifted(days));
    }

    SeminarPlan pictured(String name, Portrait picture) {
        return new SeminarPlan(
                announcement,
                timetable,
                place,
                speakers.stream()
                        .map(each -> each.name().equals(name) ? each.shownIn(picture) : each)
                        .toList(),
                readings,
                booking);
    }

    SeminarPlan recommending(List<ReadingItem> items) {
        return new SeminarPlan(announcement, timetable, place, speakers, items, booking);
    }

    SeminarPlan renamed(TermName before, TermName now) {
        return new SeminarPlan(
                announcement.renamed(before, now), timetable, place, speakers, readings, booking);
    }

    /** Whether guests must be told of the difference: another title, time or place. */
    boolean isElsewhereOrElsewhen(SeminarPlan other) {
        return !title().equals(other.title())
                || !place.equals(other.place)
                || !Objects.equals(timetable.startsAt(), other.timetable.startsAt())
                || !Objects.equals(timetable.endsAt(), other.timetable.endsAt());
    }

    /** What has to be right even in a draft. */
    void check(FormFlaws problems) {
        announcement.check(problems);
        new ProgrammeCheck(this, problems).check();
        place.check(problems);
        new BookingRulesCheck(this, problems).check();
        Set<String> listed = new HashSet<>();
        for (int i = 0; i < readings.size(); i++) {
            ReadingItem item = readings.get(i);
            String field = "reading-" + (i + 1);
            problems.addIf(
                    !listed.add(item.work() + " " + item.id()),
                    field,
                    "This is on the reading list twice. Take one away.");
            problems.atMost(LONGEST_NOTE, field, item.note());
        }
    }

    /** What has to be there before readers see it. */
    void checkForReaders(FormFlaws problems) {
        announcement.checkForReaders(problems);
        place.checkForReaders(problems);
        problems.addIf(
                timetable.starts() == null, "starts", "Say when the seminar begins and ends.");
    }
}
