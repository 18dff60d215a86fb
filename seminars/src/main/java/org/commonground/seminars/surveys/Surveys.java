package org.commonground.seminars.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.seminars.bookings.GuestsForgotten;

import java.util.List;
import java.util.Optional;

/** All that was said of seminars. */
@ApplicationScoped
@Transactional
public class Surveys {
    private final EntityManager entities;

    @Inject
    public Surveys(EntityManager entities) {
        this.entities = entities;
    }

    /** Of one seminar, the first first. */
    public List<SurveyAnswer> of(long seminar) {
        return entities.createQuery(
                        "from SurveyAnswer where seminarId = :seminar order by id",
                        SurveyAnswer.class)
                .setParameter("seminar", seminar)
                .getResultList();
    }

    /** What somebody said; empty while they have not. */
    public Optional<SurveyAnswer> by(long attendee) {
        return entities.createQuery(
                        "from SurveyAnswer where attendeeId = :attendee", SurveyAnswer.class)
                .setParameter("attendee", attendee)
                .getResultStream()
                .findFirst();
    }

    void add(SurveyAnswer answer) {
        entities.persist(answer);
    }

    void forget(@Observes(during = TransactionPhase.IN_PROGRESS) GuestsForgotten forgotten) {
        entities.createQuery("update SurveyAnswer set attendeeId = null where seminarId = :seminar")
                .setParameter("seminar", forgotten.seminar())
                .executeUpdate();
    }
}
