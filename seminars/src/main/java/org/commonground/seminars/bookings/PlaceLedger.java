package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.commonground.kernel.database.RowTurn;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The guard over places: each change is one statement that checks and counts, on a row of its own.
 *
 * <p>A statement that succeeds locks the row until the transaction ends, so that what follows in it
 * happens to one booking of a seminar at a time. Confirmed and offered places together are always
 * what is taken.
 *
 * <p>Every method that changes something throws {@link org.commonground.kernel.OthersAtWork} when
 * the row stays locked by others for longer than the database is told to wait.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlaceLedger {
    private final EntityManager entities;

    @Inject
    PlaceLedger(EntityManager entities) {
        this.entities = entities;
    }

    void open(long seminar, int capacity) {
        entities.persist(new PlaceCount(seminar, capacity));
        entities.flush();
    }

    /** Takes no more bookings. */
    void close(long seminar) {
        rowsChanged(update("open = false", "1 = 1", seminar));
    }

    /** What is taken stays taken, also when it is more than the capacity now. */
    void resize(long seminar, int capacity) {
        rowsChanged(
                update("capacity = :capacity", "1 = 1", seminar)
                        .setParameter("capacity", capacity));
    }

    /** Waits for whoever works on the seminar's bookings, and keeps others waiting. */
    void lock(long seminar) {
        rowsChanged(update("taken = taken", "1 = 1", seminar));
    }

    /** Takes places for a newcomer: if there are enough, and nobody waits for them. */
    boolean take(long seminar, int party) {
        return rowsChanged(
                        update(
                                        "taken = taken + :party",
                                        "open = true and waiting = 0 and taken + :party <="
                                                + " capacity",
                                        seminar)
                                .setParameter("party", party))
                == 1;
    }

    /** Takes places for who stands at the door: if there are enough, whoever waits elsewhere. */
    boolean takeAtDoor(long seminar, int party) {
        return rowsChanged(
                        update(
                                        "taken = taken + :party",
                                        "open = true and taken + :party <= capacity",
                                        seminar)
                                .setParameter("party", party))
                == 1;
    }

    /**
     * Takes places that are promised to people who have not come: if the room holds the party.
     *
     * @param people who are in the room
     */
    boolean giveOn(long seminar, int party, int people) {
        return rowsChanged(
                        update(
                                        "taken = taken + :party",
                                        "open = true and :inside <= capacity",
                                        seminar)
                                .setParameter("party", party)
                                .setParameter("inside", people + party))
                == 1;
    }

    /** Lets a newcomer wait: if somebody waits already, or there are not enough places. */
    boolean queue(long seminar, int party) {
        return rowsChanged(
                        update(
                                        "waiting = waiting + 1, lastInQueue = lastInQueue + 1",
                                        "open = true and (waiting > 0 or taken + :party >"
                                                + " capacity)",
                                        seminar)
                                .setParameter("party", party))
                == 1;
    }

    /** Takes places for somebody who waits: if there are enough. */
    boolean promise(long seminar, int party) {
        return rowsChanged(
                        update(
                                        "taken = taken + :party, waiting = waiting - 1",
                                        "open = true and taken + :party <= capacity",
                                        seminar)
                                .setParameter("party", party))
                == 1;
    }

    void giveBack(long seminar, int places) {
        rowsChanged(
                update("taken = taken - :places", "1 = 1", seminar).setParameter("places", places));
    }

    void leaveQueue(long seminar) {
        rowsChanged(update("waiting = waiting - 1", "1 = 1", seminar));
    }

    /** Seminars whose counts are not what their bookings come to. */
    List<Long> miscounted() {
        return entities.createQuery(
                        "select places.seminarId from PlaceCount places where places.taken <>"
                                + " (select coalesce(sum(held.party), 0) from Booking held where"
                                + " held.seminarId = places.seminarId and held.state in (CONFIRMED,"
                                + " OFFERED)) or places.waiting <> (select count(*) from Booking"
                                + " queued where queued.seminarId = places.seminarId and"
                                + " queued.state = WAITING) or places.lastInQueue < (select"
                                + " coalesce(max(any.queuePlace), 0) from Booking any where"
                                + " any.seminarId = places.seminarId)",
                        Long.class)
                .getResultList();
    }

    /** Makes the counts what the bookings come to, and keeps others waiting. */
    void recount(long seminar) {
        lock(seminar);
        Object[] counted =
                entities.createQuery(
                                "select coalesce(sum(case when state in (CONFIRMED, OFFERED) then"
                                        + " party else 0 end), 0), coalesce(sum(case when state ="
                                        + " WAITING then 1 else 0 end), 0),"
                                        + " coalesce(max(queuePlace), 0) from Booking where"
                                        + " seminarId = :seminar",
                                Object[].class)
                        .setParameter("seminar", seminar)
                        .getSingleResult();
        rowsChanged(
                update(
                                "taken = :taken, waiting = :waiting, lastInQueue = case when"
                                        + " lastInQueue < :last then :last else lastInQueue end",
                                "1 = 1",
                                seminar)
                        .setParameter("taken", ((Number) counted[0]).intValue())
                        .setParameter("waiting", ((Number) counted[1]).intValue())
                        .setParameter("last", ((Number) counted[2]).longValue()));
    }

    /** The last number given out; of this transaction's own entry when it called {@link #queue}. */
    long lastInQueue(long seminar) {
        PlaceCount count = entities.find(PlaceCount.class, seminar);
        entities.refresh(count);
        return count.lastInQueue();
    }

    PlacesNow now(long seminar) {
        return now(List.of(seminar)).getOrDefault(seminar, PlacesNow.NONE);
    }

    /** Of many by one statement; without those that have never taken bookings. */
    Map<Long, PlacesNow> now(Collection<Long> seminars) {
        return entities.createQuery(
                        "select seminarId, open, capacity, taken, waiting from PlaceCount where"
                                + " seminarId in :seminars",
                        Object[].class)
                .setParameter("seminars", seminars)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (Long) row[0],
                                row ->
                                        new PlacesNow(
                                                (boolean) row[1],
                                                (int) row[2],
                                                (int) row[3],
                                                (int) row[4])));
    }

    private static int rowsChanged(Query change) {
        return RowTurn.await(change::executeUpdate);
    }

    private Query update(String change, String condition, long seminar) {
        return entities.createQuery(
                        "update PlaceCount set %s where seminarId = :seminar and %s"
                                .formatted(change, condition))
                .setParameter("seminar", seminar);
    }
}
