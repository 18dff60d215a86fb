package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarState;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Takes places for people who stand at the door.
 *
 * <p>As long as places are offered to the waiting list, they wait behind it; from the last offer on
 * a free place is for whoever stands there. Once the seminar has begun, an organiser may give on
 * places of people who have not come, as long as there are fewer people in the room than places.
 *
 * <p>To be called with the seminar's ledger locked.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DoorPlaces {
    private final PlaceLedger ledger;
    private final Clock clock;

    @Inject
    DoorPlaces(PlaceLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @throws NotBookable when nobody is let in at all
     */
    void checkOpen(Seminar seminar) {
        if (seminar.state() != SeminarState.PUBLISHED || seminar.isOverAt(clock.instant())) {
            throw new NotBookable("Nobody can be let in: this seminar is not on, or over.");
        }
    }

    /**
     * @return for the record, on whose places; empty when they were free
     * @throws NotBookable when there are not enough
     */
    String take(Seminar seminar, int party, DoorDecision decision) {
        boolean isForTheDoor = hasCome(seminar, WaitingList.LAST_OFFER);
        if (isForTheDoor
                ? ledger.takeAtDoor(seminar.id(), party)
                : ledger.take(seminar.id(), party)) {
            return "";
        }
        PlacesNow places = ledger.now(seminar.id());
        if (!isForTheDoor && places.free() >= party) {
            throw new NotBookable(
                    "Free places go to the waiting list until an hour before the seminar begins."
                            + " After that, whoever stands at the door can have them.");
        }
        if (!hasCome(seminar, Duration.ZERO)) {
            throw new NotBookable(
                    tooFew(places, party)
                            + " From the beginning on, places of people who have not come can be"
                            + " given on. If there is more room, raise the capacity in the plan of"
                            + " the seminar first.");
        }
        return giveOn(seminar, party, places, decision);
    }

    private String giveOn(Seminar seminar, int party, PlacesNow places, DoorDecision decision) {
        int people = decision.peopleIn().getAsInt();
        if (decision.givesOn() && ledger.giveOn(seminar.id(), party, people)) {
            return "on the place of somebody who had not come, %d of %d in the room"
                    .formatted(people, places.capacity());
        }
        throw new NotBookable(
                people + party > places.capacity()
                        ? "The room is full: it holds %d, and %d are in. If there is more room, raise the capacity in the plan of the seminar first."
                                .formatted(places.capacity(), people)
                        : "%s But only %d are in the room. Say that you give on a place of somebody who has not come, and let them in again."
                                .formatted(tooFew(places, party), people));
    }

    private static String tooFew(PlacesNow places, int party) {
        return places.free() == 0
                ? "All %d places are promised.".formatted(places.capacity())
                : "The party needs %d places, and %d can be had.".formatted(party, places.free());
    }

    private boolean hasCome(Seminar seminar, Duration before) {
        Instant starts = seminar.startsAt();
        return starts != null && !clock.instant().isBefore(starts.minus(before));
    }
}
