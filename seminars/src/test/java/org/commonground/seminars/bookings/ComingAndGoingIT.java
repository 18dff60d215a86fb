package org.commonground.seminars.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.Experiment;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.Mail;
import org.commonground.seminars.PlannedDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A full seminar with a waiting list: many leave and many come, all at once. */
@OnBothDatabases
class ComingAndGoingIT {
    private static final int CLIENTS = Experiment.size(50, 200);
    private static final int CHANGES = Experiment.size(60, 500);
    private static final int WAITING = Experiment.size(20, 100);

    private final TestDatabase database;
    @TempDir private Path home;

    ComingAndGoingIT(TestDatabase database) {
        this.database = database;
    }

    @Test
    void placesGivenBackUnderLoadGoToThoseWhoWaitInOrderAndEachIsToldOnce()
            throws InterruptedException {
        BoxOffice office = new BoxOffice(database, home);
        Experiment experiment = Experiment.on("coming and going, " + database);
        long seminar = comeAndGo(office);

        List<Booking> all = office.all(seminar);
        assertThat(office.places(seminar).taken()).isEqualTo(holding(all)).isEqualTo(CHANGES);
        assertThat(passedOver(all)).isZero();
        assertThat(office.places(seminar).waiting()).isEqualTo(2 * WAITING);
        // Who comes when nobody waits any more gets a place at once, the others an offer.
        assertThat(
                        office.mails("booking-offered").size()
                                + office.mails("booking-confirmed").size())
                .isEqualTo(2 * CHANGES - WAITING);
        assertThat(office.mails("booking-cancelled")).hasSize(CHANGES);
        assertThat(office.mails()).extracting(Mail::text).doesNotHaveDuplicates();
        experiment.showed(
                "%d leave and %d come, %d pairs wait; looked %d times: always as many taken as held"
                        .formatted(CHANGES, CHANGES, WAITING, CHANGES));
    }

    /** The twin: one place is free, which is too little for the pair that waits first. */
    @Test
    void withoutTheQueueInTheGuardNewcomersWouldPassThoseWhoWait() {
        BoxOffice office = new OtherGuard(database, home, Greedy::new);
        long seminar = office.published(PlannedDay.withPlaces(CHANGES));
        Booking leaving = fill(office, seminar).getFirst();

        office.guest(desk -> desk.cancel(leaving.reference()));
        office.book(seminar, "Late");

        assertThat(passedOver(office.all(seminar))).isPositive();
    }

    /** As many leave as come, and whoever looks sees as many places taken as are held. */
    private static long comeAndGo(BoxOffice office) throws InterruptedException {
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

    private static void assertEverythingTakenIsHeld(BoxOffice office, long seminar) {
        int difference = office.read(room -> room.takenButNotHeld(seminar));
        assertThat(difference).isZero();
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
}
