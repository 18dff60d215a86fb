package org.commonground.seminars.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BoxOffice;
import org.commonground.seminars.bookings.Rush;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * The day begins on 6 October 2026 at 09:30 in London, an hour before that by the world's clock.
 */
@OnBothDatabases
class RemindingIT {
    private static final Instant THREE_DAYS_BEFORE = Instant.parse("2026-10-03T08:30:00Z");
    private static final Instant THE_DAY_BEFORE = Instant.parse("2026-10-05T08:30:00Z");

    private final TestDatabase database;
    @TempDir private Path home;
    private WritingRoom room;
    private long seminar;

    RemindingIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        room = new WritingRoom(database, home);
        seminar = room.office.published(PlannedDay.withPlaces(3));
    }

    @Test
    void remindsEachPartyThreeDaysAndOneDayBefore() {
        Booking ada = room.office.book(seminar, "Ada", "Ben");
        remindAt(THREE_DAYS_BEFORE.minusSeconds(1));
        assertThat(reminded()).isZero();

        remindAt(THREE_DAYS_BEFORE);
        remindAt(THREE_DAYS_BEFORE.plus(Duration.ofHours(30)));
        assertThat(reminded()).isEqualTo(1);
        remindAt(THE_DAY_BEFORE);

        assertThat(room.mails(Reminding.TOPIC))
                .hasSize(2)
                .allSatisfy(
                        mail -> {
                            assertThat(mail.subject())
                                    .isEqualTo("Reminder: Working together after a crisis");
                            assertThat(mail.text())
                                    .contains(
                                            "Dear Ada",
                                            "you have 2 places",
                                            "https://meet.example/oldham",
                                            room.office.links().url(ada));
                        });
    }

    @Test
    void twoServersAtOnceRemindOnce() throws InterruptedException {
        for (String name : new String[] {"Ada", "Ben", "Cy"}) {
            room.office.book(seminar, name);
        }
        room.office.clock.itIs(THREE_DAYS_BEFORE);
        Rush servers = new Rush();
        for (int i = 0; i < 8; i++) {
            servers.add(() -> room.reminded(seminar));
        }

        servers.run(8);

        assertThat(room.recipients(Reminding.TOPIC))
                .containsExactly("ada@guest.example", "ben@guest.example", "cy@guest.example");
    }

    @Test
    void whoBooksAfterAReminderWasDueIsNotSentIt() {
        room.office.clock.itIs(THREE_DAYS_BEFORE.plusSeconds(60));
        room.office.book(seminar, "Ada");
        room.reminded(seminar);
        assertThat(reminded()).isZero();

        remindAt(THE_DAY_BEFORE);

        assertThat(reminded()).isEqualTo(1);
    }

    @Test
    void whoTookAnOfferAfterAReminderWasDueIsNotSentIt() {
        Booking full = room.office.book(seminar, BoxOffice.party("Ada", 3));
        Booking waits = room.office.book(seminar, "Ben");
        room.office.clock.itIs(THREE_DAYS_BEFORE.plusSeconds(60));
        room.office.guest(desk -> desk.cancel(full.reference()));
        room.office.guest(desk -> desk.accept(waits.reference()));

        room.reminded(seminar);

        assertThat(reminded()).isZero();
    }

    @Test
    void onlyWhoHasPlacesIsReminded() {
        Booking gone = room.office.book(seminar, BoxOffice.party("Ada", 3));
        room.office.book(seminar, BoxOffice.party("Ben", 3));
        room.office.book(seminar, "Cy");
        room.office.guest(desk -> desk.cancel(gone.reference()));

        remindAt(THREE_DAYS_BEFORE);

        assertThat(reminded()).isZero();
    }

    @Test
    void ofSeveralThatAreDueTheLastGoesAlone() {
        room.office.book(seminar, "Ada");

        remindAt(THE_DAY_BEFORE.plusSeconds(60));
        remindAt(THE_DAY_BEFORE.plusSeconds(120));

        assertThat(reminded()).isEqualTo(1);
    }

    @Test
    void aSeminarOnAnotherDayIsRemindedOfAnew() {
        room.office.book(seminar, "Ada");
        remindAt(THREE_DAYS_BEFORE);
        room.office.change(seminar, PlannedDay.aWeekLater(PlannedDay.withPlaces(3)));

        remindAt(THREE_DAYS_BEFORE.plus(Duration.ofDays(7)));

        assertThat(reminded()).isEqualTo(2);
    }

    @Test
    void organisersChooseTheDaysOrNone() {
        room.office.book(seminar, "Ada");
        room.reminding(seminar);
        remindAt(THE_DAY_BEFORE);
        assertThat(reminded()).isZero();

        room.reminding(seminar, 1, 14);
        remindAt(THE_DAY_BEFORE);
        assertThat(reminded()).isEqualTo(1);

        assertThatThrownBy(() -> room.reminding(seminar, 0, 91))
                .isInstanceOf(LetterRefused.class)
                .hasMessageContaining("from 1 to 90");
        assertThatThrownBy(() -> room.reminding(seminar, 1, 2, 3, 4, 5, 6))
                .isInstanceOf(LetterRefused.class)
                .hasMessageContaining("at most 5 times");
    }

    private void remindAt(Instant time) {
        room.office.clock.itIs(time);
        room.reminded(seminar);
    }

    private int reminded() {
        return room.mails(Reminding.TOPIC).size();
    }
}
