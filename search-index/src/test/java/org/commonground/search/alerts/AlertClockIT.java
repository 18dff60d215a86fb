package org.commonground.search.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.alerts.Rhythm;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.Mail;
import org.commonground.outbox.Outbox;
import org.commonground.search.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** When alerts are told: the clock is moved, also in ways that no clock should. */
@OnBothDatabases
class AlertClockIT {
    private static final String READER = RoundDesk.READER;

    private final TestDatabase database;
    private RoundDesk desk;

    AlertClockIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start(@TempDir Path folder) {
        desk = new RoundDesk(database, folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aDailyAlertComesOnceADayAndAWeeklyOneOnMondays() {
        desk.office.follow(READER, "q=rumour", Rhythm.DAILY);
        desk.office.follow("weekly@oldham.example", "q=rumour", Rhythm.WEEKLY);
        // From Friday noon on, every hour for ten days, with something new twice a day.
        Instant start = desk.office.clock.instant();
        for (int hour = 0; hour < 240; hour++) {
            desk.office.clock.itIs(start.plus(Duration.ofHours(hour)));
            if (hour % 12 == 0) {
                desk.publish("Rumour " + hour, "One more rumour");
            }
            desk.round();
        }

        assertThat(desk.alerts()).filteredOn(mail -> mail.recipient().equals(READER)).hasSize(10);
        assertThat(desk.alerts())
                .filteredOn(mail -> mail.recipient().startsWith("weekly"))
                .extracting(mail -> mail.createdAt().toString())
                .containsExactly("2006-05-01T06:00:00Z", "2006-04-24T06:00:00Z");
        assertThat(desk.told()).as("each told once").hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void summerTimeNeitherSkipsNorRepeatsADay() {
        desk.at("2006-03-24T12:00:00Z");
        desk.office.follow(READER, "q=rumour", Rhythm.DAILY);
        Instant start = desk.office.clock.instant();
        for (int half = 0; half < 2 * 24 * 5; half++) {
            desk.office.clock.itIs(start.plus(Duration.ofMinutes(30L * half)));
            if (half % 6 == 0) {
                desk.publish("Rumour " + half, "One more rumour");
            }
            desk.round();
        }

        // British Summer Time began on 26 March 2006: seven o'clock is then an hour earlier.
        assertThat(desk.alerts().reversed())
                .extracting(mail -> mail.createdAt().toString())
                .containsExactly(
                        "2006-03-25T07:00:00Z",
                        "2006-03-26T06:00:00Z",
                        "2006-03-27T06:00:00Z",
                        "2006-03-28T06:00:00Z",
                        "2006-03-29T06:00:00Z");
        assertThat(desk.told()).doesNotHaveDuplicates();
    }

    @Test
    void aClockPutBackTellsNothingTwiceAndMissesNothing() {
        desk.office.follow(READER, "q=rumour", Rhythm.DAILY);
        desk.publish("First", "A rumour");
        desk.at("2006-04-22T06:10:00Z");
        desk.round();
        assertThat(desk.alerts()).hasSize(1);

        desk.at("2006-04-22T05:10:00Z");
        desk.publish("Second", "A rumour, by a clock that goes wrong");
        desk.round();
        desk.at("2006-04-22T06:20:00Z");
        desk.round();
        assertThat(desk.alerts()).as("the same morning again").hasSize(1);

        desk.at("2006-04-23T06:10:00Z");
        desk.round();
        assertThat(desk.alerts()).hasSize(2);
        assertThat(desk.alerts().getFirst().text()).contains("Second").doesNotContain("First");
    }

    @Test
    void aClockThatWasAMonthAheadSilencesNobody() {
        desk.office.follow(READER, "q=rumour", Rhythm.WEEKLY);
        desk.at("2006-05-29T06:10:00Z");
        desk.publish("First", "A rumour");
        desk.round();
        desk.at("2006-04-22T06:10:00Z");
        desk.publish("Second", "A rumour");
        desk.round();
        desk.at("2006-04-24T06:10:00Z");
        desk.round();

        assertThat(desk.told()).containsExactlyInAnyOrder("First", "Second");
    }

    @Test
    void waitsForWhatNoSearchFindsYet() {
        desk.office.follow(READER, "q=rumour", Rhythm.DAILY);
        long id = desk.office.publish();
        database.inTransaction(
                entities -> new Outbox(entities, desk.office.clock).add("index", id));
        desk.at("2006-04-22T06:10:00Z");
        desk.round();
        assertThat(desk.alerts()).isEmpty();

        desk.index(
                Shelf.publication(id, "Late")
                        .at(desk.office.clock.instant())
                        .summary("A rumour that came late"));
        database.inTransaction(
                entities -> {
                    Outbox outbox = new Outbox(entities, desk.office.clock);
                    outbox.done(outbox.waiting("index", 9).stream().map(one -> one.id()).toList());
                });
        desk.at("2006-04-23T06:10:00Z");
        desk.round();
        assertThat(desk.told()).containsExactly("Late");
    }

    @Test
    void twoServersAtOnceTellOnce() {
        for (int i = 0; i < 20; i++) {
            String address = "reader%d@oldham.example".formatted(i);
            desk.office.clock.move(Duration.ofHours(2));
            desk.office.follow(address, "q=rumour", Rhythm.DAILY);
        }
        desk.publish("Rumour", "A rumour");
        desk.at("2006-04-25T06:10:00Z");
        Stream.of(1, 2)
                .map(server -> CompletableFuture.runAsync(desk::roundUntilDone))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(desk.alerts()).extracting(Mail::recipient).hasSize(20).doesNotHaveDuplicates();
    }
}
