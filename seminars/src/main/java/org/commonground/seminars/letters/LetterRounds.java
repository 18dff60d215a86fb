package org.commonground.seminars.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The letters that went out, and when the portal writes by itself. */
@ApplicationScoped
@Transactional
public class LetterRounds {
    private final EntityManager entities;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public LetterRounds(EntityManager entities, Actor actor, Clock clock) {
        this.entities = entities;
        this.actor = actor;
        this.clock = clock;
    }

    /** The latest first. */
    public List<LetterRound> of(long seminar) {
        return entities.createQuery(
                        "from LetterRound where seminarId = :seminar order by id desc",
                        LetterRound.class)
                .setParameter("seminar", seminar)
                .getResultList();
    }

    /** As an organiser set them, or as usual. */
    public MailTimes times(long seminar) {
        return Optional.ofNullable(entities.find(MailTimes.class, seminar))
                .orElseGet(() -> new MailTimes(seminar));
    }

    /** Published seminars that begin after the one time and until the other. */
    List<Long> beginning(Instant after, Instant until) {
        return entities.createQuery(
                        "select id from Seminar where state = PUBLISHED and startsAt > :after and"
                                + " startsAt <= :until order by startsAt, id",
                        Long.class)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultList();
    }

    /** Seminars that took place and ended after the one time and until the other. */
    public List<Long> ended(Instant after, Instant until) {
        return entities.createQuery(
                        "select id from Seminar where state in (PUBLISHED, DONE) and endsAt >"
                                + " :after and endsAt <= :until order by endsAt, id",
                        Long.class)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultList();
    }

    void keep(MailTimes times) {
        entities.merge(times);
    }

    /** The round that a form began. */
    Optional<LetterRound> pressed(long seminar, String press) {
        return entities.createQuery(
                        "from LetterRound where seminarId = :seminar and press = :press",
                        LetterRound.class)
                .setParameter("seminar", seminar)
                .setParameter("press", press)
                .getResultStream()
                .findFirst();
    }

    LetterRound begin(long seminar, LetterDraft draft, @Nullable String press) {
        LetterRound round = new LetterRound(seminar, draft, press, actor.name(), clock.instant());
        entities.persist(round);
        return round;
    }

    /** Takes back a round that nobody was left for. */
    void giveUp(LetterRound round) {
        entities.remove(round);
    }
}
