package org.commonground.seminars.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.commonground.kernel.database.RowTurn;
import org.commonground.seminars.bookings.Attendee;

import java.util.List;
import java.util.Optional;

/** All marks. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CheckInMarks {
    private final EntityManager entities;

    @Inject
    CheckInMarks(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Of a seminar, in the order in which they were made. Marks of the same moment are ordered by
     * their keys, so that it does not matter which came in first.
     */
    List<CheckInMark> of(long seminar) {
        return entities.createQuery(
                        "from CheckInMark where attendee.booking.seminarId = :seminar order by"
                                + " madeAt, markKey",
                        CheckInMark.class)
                .setParameter("seminar", seminar)
                .getResultList();
    }

    /**
     * Somebody of the seminar, kept until the transaction ends from what other devices say of them.
     *
     * @throws org.commonground.kernel.OthersAtWork when others keep them for too long
     */
    Optional<Attendee> held(long seminar, long attendee) {
        boolean here =
                entities.createQuery(
                                        "select count(*) from Attendee where id = :attendee and"
                                                + " booking.seminarId = :seminar",
                                        Long.class)
                                .setParameter("attendee", attendee)
                                .setParameter("seminar", seminar)
                                .getSingleResult()
                        > 0;
        return here
                ? Optional.ofNullable(
                        RowTurn.await(
                                () ->
                                        entities.find(
                                                Attendee.class,
                                                attendee,
                                                LockModeType.PESSIMISTIC_WRITE)))
                : Optional.empty();
    }

    boolean has(DoorMark mark) {
        return entities.createQuery(
                                "select count(*) from CheckInMark where attendee.id = :attendee and"
                                        + " markKey = :key",
                                Long.class)
                        .setParameter("attendee", mark.attendee())
                        .setParameter("key", mark.key())
                        .getSingleResult()
                > 0;
    }

    void add(CheckInMark mark) {
        entities.persist(mark);
    }
}
