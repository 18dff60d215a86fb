package org.commonground.seminars.letters;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.Mail;
import org.commonground.mail.MailOutbox;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Reminders three days and one day before, by clocks that are put forward and back. */
@OnBothDatabases
class ReminderClockIT {
    private static final ZoneId LONDON = ZoneId.of(Timetable.USUAL_ZONE);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration TURN = Duration.ofMinutes(30);
    private static final LocalDateTime BEGINS = LocalDateTime.parse("2026-10-06T09:30");
    private static final Instant FOUR_DAYS_BEFORE = Instant.parse("2026-10-02T08:30:00Z");
    private static final int TURNS = 4 * 24 * 2 - 2; // the last an hour before it begins

    private final TestDatabase database;
    @TempDir private Path home;

    ReminderClockIT(TestDatabase database) {
        this.database = database;
    }

    @ParameterizedTest(name = "of a seminar on {0}")
    @CsvSource({
        "2026-10-26T09:30, 2026-10-23T08:30:00Z, 2026-10-25T09:30:00Z",
        "2026-10-26T01:30, 2026-10-23T00:30:00Z, 2026-10-25T00:30:00Z",
        "2027-03-29T09:30, 2027-03-26T09:30:00Z, 2027-03-28T08:30:00Z",
        "2027-03-29T01:30, 2027-03-26T01:30:00Z, 2027-03-28T01:30:00Z"
    })
    void overTheChangesOfSummerTimeEachGoesOnceAtItsTimeOnTheWall(
            LocalDateTime begins, Instant threeDays, Instant oneDay) {
        WritingRoom room = new WritingRoom(database, home);
        Instant first = threeDays.minus(Duration.ofDays(1));
        room.office.clock.itIs(first);
        bookedFor(room, begins);

        for (int turn = 0; turn < TURNS; turn++) {
            room.office.clock.itIs(first.plus(TURN.multipliedBy(turn)));
            room.remindersCome();
        }

        assertThat(room.mails(Reminding.TOPIC))
                .extracting(Mail::createdAt)
                .containsExactly(threeDays, oneDay);
        // The twin: counted in hours, the first would have gone an hour early or late.
        assertThat(begins.atZone(LONDON).minus(Duration.ofDays(3)).toInstant())
                .isNotEqualTo(threeDays);
    }

    @Test
    void anHourForwardAndBackAgainAndAgainRemindsTwiceAltogether() {
        WritingRoom room = new WritingRoom(database, home);

        turnsOfAnUnsteadyClock(room);

        assertThat(room.mails(Reminding.TOPIC)).hasSize(2);
    }

    @Test
    void withoutTheKeyItWouldRemindWithEveryTurn() {
        WritingRoom room =
                new WritingRoom(database, home) {
                    @Override
                    MailOutbox outbox(EntityManager entities) {
                        return forgetful(entities);
                    }
                };

        turnsOfAnUnsteadyClock(room);

        assertThat(room.mails(Reminding.TOPIC)).hasSizeGreaterThan(2);
    }

    @Test
    void aClockThatLeapsOverTheTimeOfAReminderSendsItLateNotNever() {
        WritingRoom room = new WritingRoom(database, home);
        room.office.clock.itIs(FOUR_DAYS_BEFORE);
        bookedFor(room, BEGINS);
        Instant threeDays = FOUR_DAYS_BEFORE.plus(Duration.ofDays(1));
        room.office.clock.itIs(threeDays.minusSeconds(1));
        room.remindersCome();
        assertThat(room.mails(Reminding.TOPIC)).isEmpty();

        room.office.clock.move(HOUR);
        room.remindersCome();
        room.office.clock.move(HOUR.negated());
        room.remindersCome();
        room.office.clock.move(HOUR);
        room.remindersCome();

        assertThat(room.mails(Reminding.TOPIC)).hasSize(1);
    }

    /** Of three turns one is an hour ahead of the time, one an hour behind. */
    private static void turnsOfAnUnsteadyClock(WritingRoom room) {
        room.office.clock.itIs(FOUR_DAYS_BEFORE);
        bookedFor(room, BEGINS);
        for (int turn = 0; turn < TURNS; turn++) {
            room.office.clock.itIs(
                    FOUR_DAYS_BEFORE
                            .plus(TURN.multipliedBy(turn))
                            .plus(HOUR.multipliedBy(turn % 3 - 1)));
            room.remindersCome();
        }
    }

    private static void bookedFor(WritingRoom room, LocalDateTime begins) {
        long seminar = room.office.published(PlannedDay.at(begins, begins.plusHours(2), 3));
        room.office.book(seminar, "Ada");
    }
}
