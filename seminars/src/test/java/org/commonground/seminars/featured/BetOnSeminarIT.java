package org.commonground.seminars.featured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.commonground.bestbets.BestBetRefused;
import org.commonground.bestbets.BetTarget;
import org.commonground.bestbets.SeenThere;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.bookings.BoxOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The day is 6 October 2026, 9:30 to 16:30 in London; at first it is noon on 1 September. */
@OnBothDatabases
class BetOnSeminarIT {
    private final TestDatabase database;
    @TempDir private Path home;
    private BoxOffice office;
    private long seminar;

    BetOnSeminarIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        office = new BoxOffice(database, home);
        seminar = office.published(PlannedDay.withPlaces(2));
    }

    @Test
    void isSeenWithItsTimeUntilItIsOver() {
        assertThat(seen(seminar))
                .get()
                .satisfies(
                        there -> {
                            assertThat(there.url()).startsWith("/seminars/" + seminar + "/");
                            assertThat(there.kindLabel())
                                    .isEqualTo(
                                            "Seminar, Tuesday 6 October 2026, 09:30 to 16:30"
                                                    + " (BST)");
                        });

        office.clock.itIs(Instant.parse("2026-10-06T15:29:00Z"));
        assertThat(seen(seminar)).as("a minute before its end").isPresent();
        office.clock.itIs(Instant.parse("2026-10-06T15:30:00Z"));
        assertThat(seen(seminar)).as("over").isEmpty();
    }

    @Test
    void isGoneWhenItIsCancelled() {
        office.seminars(desk -> desk.cancel(seminar, "The hall is flooded."));

        assertThat(seen(seminar)).isEmpty();
    }

    @Test
    void isNeverADraft() {
        long draft = office.seminars(desk -> desk.plan(PlannedDay.plan())).id();

        assertThat(seen(draft)).isEmpty();
        check(draft);
    }

    @Test
    void refusesASeminarThatIsNotThere() {
        assertThatExceptionOfType(BestBetRefused.class)
                .isThrownBy(() -> check(seminar + 1000))
                .withMessage("There is nothing at /seminars/%d.", seminar + 1000);
    }

    private Optional<SeenThere> seen(long number) {
        return office.read(
                room -> new BetOnSeminar(room.seminars(), office.clock).seen(at(number)));
    }

    private void check(long number) {
        office.read(
                room -> {
                    new BetOnSeminar(room.seminars(), office.clock).check(at(number));
                    return true;
                });
    }

    private static BetTarget at(long number) {
        return BetTarget.of("/seminars/" + number).orElseThrow();
    }
}
