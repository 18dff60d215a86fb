package org.commonground.seminars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonground.audit.Actor;
import org.commonground.audit.AuditEntry;
import org.commonground.audit.AuditTrail;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@OnBothDatabases
class SeminarDeskIT {
    private static final Instant AFTERWARDS = Instant.parse("2026-10-06T16:00:00Z");
    private static final SeminarPlan DAY = PlannedDay.plan();

    private final TestDatabase database;
    private SeminarRoom room;

    SeminarDeskIT(TestDatabase database) {
        this.database = database;
        this.room = new SeminarRoom(database);
    }

    @BeforeEach
    void start() {
        room = new SeminarRoom(database);
    }

    @Test
    void takesASeminarFromDraftToReadersToItsEnd() {
        long id = room.planned(DAY);
        assertThat(coming()).isEmpty();
        assertThatExceptionOfType(UnknownSeminar.class)
                .isThrownBy(() -> room.seminars(all -> all.published(id)));

        room.desk(desk -> desk.publish(id));
        assertThat(coming()).hasSize(1);

        room.itIs(AFTERWARDS);
        List<Long> ended = room.seminars(all -> all.ended(AFTERWARDS));
        assertThat(ended).containsExactly(id);
        room.desk(desk -> desk.finish(id));

        assertThat(room.read(id).state()).isEqualTo(SeminarState.DONE);
        assertThat(coming(AFTERWARDS)).isEmpty();
        assertThat(past()).hasSize(1);
        assertThat(trail(id)).containsExactly("finished", "published", "planned");
    }

    @Test
    void tellsGuestsOnlyWhenTitleTimeOrPlaceOfAPublishedOneChange() {
        long id = room.planned(DAY);
        change(id, DAY.shifted(1));
        room.desk(desk -> desk.publish(id));
        change(id, with(DAY.shifted(1), "Bring your own cup."));
        assertThat(room.read(id).calendarSequence()).isZero();

        change(id, DAY.shifted(2));

        assertThat(room.read(id).calendarSequence()).isOne();
        assertThat(room.fired())
                .containsExactly(
                        new SeminarEvent.Planned(id),
                        new SeminarEvent.Changed(id, false),
                        new SeminarEvent.Published(id),
                        new SeminarEvent.Changed(id, false),
                        new SeminarEvent.Changed(id, true));
    }

    @Test
    void whoSavesAnOlderOneIsToldThatSomebodyWasFaster() {
        long id = room.planned(DAY);
        int revision = room.read(id).revision();
        change(id, DAY.shifted(1));

        assertThatExceptionOfType(SeminarSavedMeanwhile.class)
                .isThrownBy(() -> room.desk(desk -> desk.change(id, revision, DAY)));
    }

    @Test
    void refusesToPublishWhatReadersWouldMissOrWhatIsOver() {
        long bare = room.planned(titled("An idea"));
        assertRefused("Write a summary", () -> room.desk(desk -> desk.publish(bare)));

        long late = room.planned(DAY);
        room.itIs(AFTERWARDS);
        assertRefused("has passed", () -> room.desk(desk -> desk.publish(late)));
    }

    @Test
    void listsWhatTookPlaceElsewhereAmongThePast() {
        long id = room.planned(DAY);
        assertRefused("still to come", () -> room.desk(desk -> desk.listAsPast(id)));
        room.itIs(AFTERWARDS);

        room.desk(desk -> desk.listAsPast(id));

        assertThat(past()).hasSize(1);
        assertRefused(
                "can no longer be changed",
                () -> room.desk(desk -> desk.change(id, room.read(id).revision(), DAY.shifted(1))));
        change(id, with(DAY, "It was a good day."));
    }

    @Test
    void cancelsWithAReasonAndOnce() {
        long id = room.published(DAY);
        assertRefused("Say why", () -> room.desk(desk -> desk.cancel(id, " ")));

        room.desk(desk -> desk.cancel(id, "The hall is flooded."));

        assertThat(room.read(id).cancellationNote()).isEqualTo("The hall is flooded.");
        assertThat(room.read(id).calendarSequence()).isOne();
        assertThatExceptionOfType(SeminarStands.class)
                .isThrownBy(() -> room.desk(desk -> desk.cancel(id, "Again.")))
                .withMessageContaining("is cancelled, so it cannot be cancelled");
        assertThatExceptionOfType(SeminarStands.class).isThrownBy(() -> change(id, DAY));
    }

    @Test
    void refusesToCancelWhatHasTakenPlace() {
        long id = room.published(DAY);
        room.itIs(AFTERWARDS);

        assertRefused("is over", () -> room.desk(desk -> desk.cancel(id, "Flood.")));
    }

    @Test
    void aZoneThatIsNoneIsRefusedOfAPublishedOneToo() {
        long id = room.published(DAY);
        Timetable times = DAY.timetable();
        SeminarPlan elsewhere =
                new SeminarPlan(
                        DAY.announcement(),
                        new Timetable(
                                "Europe/Lodnon", times.starts(), times.ends(), times.sessions()),
                        DAY.place(),
                        DAY.speakers(),
                        DAY.readings(),
                        DAY.booking());

        assertRefused("no time zone called “Europe/Lodnon”", () -> change(id, elsewhere));
    }

    @Test
    void refusesStepsOutOfTurn() {
        long id = room.planned(DAY);
        assertThatExceptionOfType(SeminarStands.class)
                .isThrownBy(() -> room.desk(desk -> desk.cancel(id, "No.")))
                .withMessageContaining("is a draft");
        assertRefused("not ended yet", () -> room.desk(desk -> desk.finish(id)));
        room.desk(desk -> desk.publish(id));
        assertThatExceptionOfType(SeminarStands.class)
                .isThrownBy(() -> room.desk(desk -> desk.publish(id)));
        assertRefused(
                "would be over already",
                () ->
                        room.desk(
                                desk ->
                                        desk.change(
                                                id, room.read(id).revision(), DAY.shifted(-365))));
        assertThatExceptionOfType(UnknownSeminar.class)
                .isThrownBy(() -> room.desk(desk -> desk.publish(4711)));
    }

    @Test
    void copiesAndRepeatsAsDrafts() {
        long id = room.published(DAY);

        Seminar copy = room.desk(desk -> desk.copy(id));
        List<Seminar> series =
                room.desk(
                        desk ->
                                desk.repeat(
                                        id,
                                        List.of(
                                                LocalDate.parse("2026-10-13"),
                                                LocalDate.parse("2026-11-03"))));

        assertThat(copy.title()).isEqualTo("Copy of Working together after a crisis");
        assertThat(copy.state()).isEqualTo(SeminarState.DRAFT);
        assertThat(series)
                .extracting(each -> String.valueOf(each.startsAt()))
                .containsExactly("2026-10-13T08:30:00Z", "2026-11-03T09:30:00Z");
        assertThat(series).allMatch(each -> each.state() == SeminarState.DRAFT);
    }

    @Test
    void refusesASeriesWithoutDatesOrWithADateTwice() {
        long id = room.planned(DAY);
        assertRefused("Give 1 to 52 dates", () -> room.desk(desk -> desk.repeat(id, List.of())));
        assertRefused(
                "is on 2026-10-06 already",
                () -> room.desk(desk -> desk.repeat(id, List.of(LocalDate.parse("2026-10-06")))));
        long undated = room.planned(titled("An idea"));
        assertRefused(
                "Say first when",
                () -> room.desk(desk -> desk.repeat(undated, List.of(LocalDate.EPOCH))));
        long kept = room.seminars(all -> all.count(null));
        assertThat(kept).isEqualTo(2);
    }

    @Test
    void refusesToReadWhatTheLibraryDoesNotHave() {
        for (ReadingItem.Work work : ReadingItem.Work.values()) {
            SeminarPlan plan = reading(new ReadingItem(work, 4711, ""));
            assertRefused("with the number 4711 in the library", () -> room.planned(plan));
        }
    }

    private List<Seminar> coming() {
        return coming(SeminarRoom.NOON);
    }

    private List<Seminar> coming(Instant now) {
        return room.seminars(all -> all.coming(now, List.of(), 9));
    }

    private List<Seminar> past() {
        return room.seminars(all -> all.past(AFTERWARDS, List.of(), 9));
    }

    private void change(long id, SeminarPlan plan) {
        room.desk(desk -> desk.change(id, room.read(id).revision(), plan));
    }

    private List<String> trail(long id) {
        return database.fromTransaction(
                entities ->
                        new AuditTrail(entities, Clock.systemUTC(), new Actor())
                                .of("seminar " + id, 10).stream().map(AuditEntry::action).toList());
    }

    private static SeminarPlan titled(String title) {
        return new SeminarPlan(
                new Announcement(title, "", "", List.of(), "", List.of()),
                new Timetable("", null, null, List.of()),
                null,
                List.of(),
                List.of(),
                null);
    }

    private static SeminarPlan with(SeminarPlan plan, String description) {
        Announcement said = plan.announcement();
        return new SeminarPlan(
                new Announcement(
                        said.title(),
                        said.summary(),
                        description,
                        said.hosts(),
                        said.contact(),
                        said.terms()),
                plan.timetable(),
                plan.place(),
                plan.speakers(),
                plan.readings(),
                plan.booking());
    }

    private static SeminarPlan reading(ReadingItem item) {
        return new SeminarPlan(
                DAY.announcement(),
                DAY.timetable(),
                DAY.place(),
                DAY.speakers(),
                List.of(item),
                DAY.booking());
    }

    private static void assertRefused(String words, ThrowingCallable step) {
        assertThatExceptionOfType(SeminarRefused.class)
                .isThrownBy(step)
                .withMessageContaining(words);
    }
}
