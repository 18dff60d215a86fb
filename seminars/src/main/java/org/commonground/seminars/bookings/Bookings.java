package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.kernel.database.RowTurn;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All bookings. What it returns is read whole. */
@ApplicationScoped
@Transactional
public class Bookings {
    private final EntityManager entities;

    @Inject
    public Bookings(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Booking> find(long id) {
        return Optional.ofNullable(entities.find(Booking.class, id)).map(Booking::whole);
    }

    /**
     * @throws UnknownBooking when there is none
     */
    public Booking get(String reference) {
        return entities.createQuery("from Booking where reference = :reference", Booking.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .map(Booking::whole)
                .orElseThrow(UnknownBooking::new);
    }

    /** All of a seminar, the first first. */
    public List<Booking> of(long seminar) {
        return entities.createQuery(
                        "from Booking where seminarId = :seminar order by id", Booking.class)
                .setParameter("seminar", seminar)
                .getResultStream()
                .map(Booking::whole)
                .toList();
    }

    /** Those of a seminar whose personal data are not erased. */
    List<Booking> withNames(long seminar) {
        return entities.createQuery(
                        "from Booking where seminarId = :seminar and erasedAt is null order by id",
                        Booking.class)
                .setParameter("seminar", seminar)
                .getResultStream()
                .map(Booking::whole)
                .toList();
    }

    /** Seminars that are over by then and have such bookings. */
    List<Long> endedWithNames(Instant now) {
        return entities.createQuery(
                        "select distinct booking.seminarId from Booking booking join Seminar"
                                + " seminar on seminar.id = booking.seminarId where"
                                + " booking.erasedAt is null and seminar.endsAt <= :now",
                        Long.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Those who wait without an offer, the next one first. */
    public List<Booking> queue(long seminar) {
        return entities.createQuery(
                        "from Booking where seminarId = :seminar and state = WAITING order by"
                                + " queuePlace, id",
                        Booking.class)
                .setParameter("seminar", seminar)
                .getResultStream()
                .map(Booking::whole)
                .toList();
    }

    /** Parties that wait before it, whether or not it waits itself. */
    public int before(Booking booking) {
        return entities.createQuery(
                        "select count(*) from Booking where seminarId = :seminar and state ="
                                + " WAITING and queuePlace < :place",
                        Long.class)
                .setParameter("seminar", booking.seminar())
                .setParameter("place", booking.queuePlace())
                .getSingleResult()
                .intValue();
    }

    /** Offers whose time is up, of seminars that still take place. */
    List<Long> due(Instant now) {
        return entities.createQuery(
                        "select booking.id from Booking booking where booking.state = OFFERED and"
                                + " booking.offeredUntil <= :now and exists (select 1 from"
                                + " PlaceCount places where places.seminarId = booking.seminarId"
                                + " and places.open = true) order by booking.offeredUntil,"
                                + " booking.id",
                        Long.class)
                .setParameter("now", now)
                .getResultList();
    }

    Optional<Booking> first(long seminar) {
        return entities.createQuery(
                        "from Booking where seminarId = :seminar and state = WAITING order by"
                                + " queuePlace, id",
                        Booking.class)
                .setParameter("seminar", seminar)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Booking> sentBefore(BookingRequest request) {
        return entities.createQuery(
                        "from Booking where seminarId = :seminar and onceKey = :key", Booking.class)
                .setParameter("seminar", request.seminar())
                .setParameter("key", request.onceKey())
                .getResultStream()
                .findFirst()
                .map(Booking::whole);
    }

    Booking add(Booking booking) {
        entities.persist(booking);
        entities.flush();
        return booking;
    }

    /** Writes what is pending, once nobody at the door has hold of who it is about. */
    void flush() {
        RowTurn.await(entities::flush);
    }

    /** As it is in the database now, not as it was when this transaction first saw it. */
    Booking fresh(long id) {
        Booking booking = entities.find(Booking.class, id);
        if (booking == null) {
            throw new UnknownBooking();
        }
        entities.refresh(booking);
        return booking.whole();
    }
}
