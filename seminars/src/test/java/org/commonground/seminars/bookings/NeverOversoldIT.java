package org.commonground.seminars.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.Mail;
import org.commonground.seminars.PlannedDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What many guests at once do to one seminar, with the guard and, to show that the tests would
 * notice, without it.
 *
 * <p>Short by default; with the system property {@code portal.experiments=long} at full length.
 */
@OnBothDatabases
class NeverOversoldIT {
    private static final boolean LONG = System.getProperty("portal.experiments", "").equals("long");
    private static final int CLIENTS = LONG ? 200 : 50;
    private static final int ATTEMPTS = LONG ? 5000 : 400;
    private static final int PLACES = 50;
    private static final int CHANGES = LONG ? 500 : 60;
    private static final int WAITING = LONG ? 100 : 20;

    private final TestDatabase database;
    @TempDir private Path home;

    NeverOversoldIT(TestDatabase database) {
        this.database = database;
    }

    @Test
    void manyAttemptsOnFewPlacesFillThemAndPromiseNoneTwice() throws InterruptedException {
        BoxOffice office = new BoxOffice(database, home);
        long seminar = office.published(PlannedDay.withPlaces(PLACES));

        attempts(office, seminar).run(CLIENTS);

        assertThat(people(office, seminar, BookingState.CONFIRMED)).isEqualTo(PLACES);
        assertThat(office.places(seminar))
                .isEqualTo(new PlacesNow(true, PLACES, PLACES, ATTEMPTS - PLACES));
        assertThat(office.all(seminar)).hasSize(ATTEMPTS);
        assertThat(office.all(seminar).stream().map(Booking::queuePlace).filter(x -> x != null))
                .doesNotHaveDuplicates()
                .hasSize(ATTEMPTS - PLACES);
        assertThat(office.mails()).hasSize(ATTEMPTS);
    }

    /** The same test without what it tests, as those below. */
    @Test
    void lookingFirstAndTakingAfterwardsWouldPromisePlacesTwice() throws InterruptedException {
        BoxOffice office = guardedBy(CheckThenTake::new);
        long seminar = office.published(PlannedDay.withPlaces(PLACES));

        attempts(office, seminar).run(CLIENTS);

        assertThat(people(office, seminar, BookingState.CONFIRMED)).isGreaterThan(PLACES);
    }

    @Test
    void placesGivenBackUnderLoadGoToThoseWhoWaitInOrderAndEachIsToldOnce()
            throws InterruptedException {
        BoxOffice office = new BoxOffice(database, home);
        long seminar = comeAndGo(office);

        List<Booking> all = office.all(seminar);
        assertThat(office.places(seminar).taken()).isEqualTo(holding(all)).isEqualTo(CHANGES);
        assertThat(passedOver(all)).isZero();
        assertThat(office.places(seminar).waiting()).isEqualTo(2 * WAITING);
        // Who comes when nobody waits any more gets a place at once, the others an offer.
        assertThat(topics(office, "booking-offered") + topics(office, "booking-confirmed"))
                .isEqualTo(2L * CHANGES - WAITING);
        assertThat(topics(office, "booking-cancelled")).isEqualTo(CHANGES);
        assertThat(office.mails()).extracting(Mail::text).doesNotHaveDuplicates();
    }

    @Test
    void withoutTheQueueInTheGuardNewcomersWouldPassThoseWhoWait() {
        BoxOffice office = guardedBy(Greedy::new);
        long seminar = office.published(PlannedDay.withPlaces(CHANGES));
        Booking leaving = fill(office, seminar).getFirst();

        // One place is free now, which is too little for the pair that waits first.
        office.guest(desk -> desk.cancel(leaving.reference()));
        office.book(seminar, "Late");

        assertThat(passedOver(office.all(seminar))).isPositive();
    }

    @Test
    void theSameRequestManyTimesAtOnceIsOneBookingOneMailAndOneAnswer()
            throws InterruptedException {
        BoxOffice office = new BoxOffice(database, home);
        long seminar = office.published(PlannedDay.withPlaces(PLACES));

        List<String> answers = sameRequest(office, seminar);

        assertThat(answers).hasSize(100).containsOnly(office.all(seminar).getFirst().reference());
        assertThat(office.all(seminar)).hasSize(1);
        assertThat(office.places(seminar)).isEqualTo(new PlacesNow(true, PLACES, 1, 0));
        assertThat(office.mails()).hasSize(1);
    }

    @Test
    void withoutKnowingItAgainTheSameRequestWouldBookManyTimes() throws InterruptedException {
        BoxOffice office =
                new BoxOffice(database, home) {
                    @Override
                    Bookings bookings(EntityManager entities) {
                        return new Forgetful(entities);
                    }
                };
        long seminar = office.published(PlannedDay.withPlaces(PLACES));
        database.inTransaction(
                entities ->
                        entities.createNativeQuery(
                                        "alter table booking drop constraint booking_once")
                                .executeUpdate());
        try {
            sameRequest(office, seminar);
            assertThat(office.all(seminar)).hasSizeGreaterThan(1);
        } finally {
            database.clear();
            database.inTransaction(
                    entities ->
                            entities.createNativeQuery(
                                            "alter table booking add constraint booking_once"
                                                    + " unique (seminar_id, once_key)")
                                    .executeUpdate());
        }
    }

    private BoxOffice guardedBy(Function<EntityManager, PlaceLedger> guard) {
        return new BoxOffice(database, home) {
            @Override
            PlaceLedger ledger(EntityManager entities) {
                return guard.apply(entities);
            }
        };
    }

    private static Rush attempts(BoxOffice office, long seminar) {
        Rush rush = new Rush();
        for (int i = 0; i < ATTEMPTS; i++) {
            String guest = "Guest" + i;
            rush.add(() -> office.book(seminar, guest));
        }
        return rush;
    }

    /** Takes all places one by one and lets pairs wait; those who have places. */
    private static List<Booking> fill(BoxOffice office, long seminar) {
        List<Booking> placed = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            placed.add(office.book(seminar, "Early" + i));
        }
        for (int i = 0; i < WAITING; i++) {
            office.book(seminar, BoxOffice.party("Waiting" + i, 2));
        }
        return placed;
    }

    /**
     * A full seminar with pairs on its waiting list; as many leave as come, all at once, and
     * whoever looks sees as many places taken as are held.
     */
    private long comeAndGo(BoxOffice office) throws InterruptedException {
        long seminar = office.published(PlannedDay.withPlaces(CHANGES));
        List<Booking> placed = fill(office, seminar);
        Rush rush = new Rush();
        for (int i = 0; i < CHANGES; i++) {
            String guest = "Late" + i;
            Booking leaving = placed.get(i);
            rush.add(() -> office.book(seminar, guest));
            rush.add(() -> office.guest(desk -> desk.cancel(leaving.reference())));
            rush.add(() -> assertEverythingTakenIsHeld(office, seminar));
        }
        rush.run(CLIENTS);
        return seminar;
    }

    private static void assertEverythingTakenIsHeld(BoxOffice office, long seminar) {
        int difference = office.read(room -> room.takenButNotHeld(seminar));
        assertThat(difference).isZero();
    }

    private static List<String> sameRequest(BoxOffice office, long seminar)
            throws InterruptedException {
        List<String> answers = Collections.synchronizedList(new ArrayList<>());
        BookingRequest request = BoxOffice.request(seminar, UUID.randomUUID().toString(), "Ada");
        Rush rush = new Rush();
        for (int i = 0; i < 100; i++) {
            rush.add(() -> answers.add(office.guest(desk -> desk.book(request)).reference()));
        }
        rush.run(100);
        return answers;
    }

    private static int people(BoxOffice office, long seminar, BookingState state) {
        return office.all(seminar).stream()
                .filter(booking -> booking.state() == state)
                .mapToInt(Booking::party)
                .sum();
    }

    private static int holding(List<Booking> all) {
        return all.stream()
                .filter(booking -> booking.state().holdsPlaces())
                .mapToInt(Booking::party)
                .sum();
    }

    /** How many wait although somebody who came later has places. */
    private static long passedOver(List<Booking> all) {
        long lastServed =
                all.stream()
                        .filter(booking -> booking.state().holdsPlaces())
                        .mapToLong(Booking::id)
                        .max()
                        .orElse(0);
        return all.stream()
                .filter(booking -> booking.state() == BookingState.WAITING)
                .filter(booking -> booking.id() < lastServed)
                .count();
    }

    private static long topics(BoxOffice office, String topic) {
        return office.mails().stream().filter(mail -> mail.topic().equals(topic)).count();
    }

    /** Looks whether there is room, then takes it. */
    private static final class CheckThenTake extends PlaceLedger {
        private final EntityManager entities;

        CheckThenTake(EntityManager entities) {
            super(entities);
            this.entities = entities;
        }

        @Override
        boolean take(long seminar, int party) {
            if (!now(seminar).hasPlacesFor(party)) {
                return false;
            }
            entities.createQuery(
                            "update PlaceCount set taken = taken + :party where seminarId ="
                                    + " :seminar")
                    .setParameter("party", party)
                    .setParameter("seminar", seminar)
                    .executeUpdate();
            return true;
        }
    }

    /** Does not mind who waits. */
    private static final class Greedy extends PlaceLedger {
        private final EntityManager entities;

        Greedy(EntityManager entities) {
            super(entities);
            this.entities = entities;
        }

        @Override
        boolean take(long seminar, int party) {
            return entities.createQuery(
                                    "update PlaceCount set taken = taken + :party where seminarId ="
                                            + " :seminar and taken + :party <= capacity")
                            .setParameter("party", party)
                            .setParameter("seminar", seminar)
                            .executeUpdate()
                    == 1;
        }
    }

    /** Knows no request again. */
    private static final class Forgetful extends Bookings {
        Forgetful(EntityManager entities) {
            super(entities);
        }

        @Override
        Optional<Booking> sentBefore(BookingRequest request) {
            return Optional.empty();
        }
    }
}
