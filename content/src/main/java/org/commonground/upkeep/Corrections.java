package org.commonground.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.documents.Document;
import org.commonground.documents.Documents;
import org.commonground.publications.Publications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Notices and errata: what editors say later of what was published before. */
@ApplicationScoped
@Transactional
public class Corrections {
    private static final int LONGEST_NOTICE = 1000;
    private static final int MOST_PLACES = 500;

    private final EntityManager entities;
    private final Publications publications;
    private final Documents documents;
    private final AuditTrail audit;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public Corrections(
            EntityManager entities,
            Publications publications,
            Documents documents,
            AuditTrail audit,
            Actor actor,
            Clock clock) {
        this.entities = entities;
        this.publications = publications;
        this.documents = documents;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Shows a notice at all the places at once.
     *
     * @throws CorrectionRefused when it is empty or too long, or a place does not exist
     */
    public PublicNotice announce(String text, LocalDate dated, Collection<Whereabouts> places) {
        String words = CorrectionRefused.checked("text", text, 1, LONGEST_NOTICE);
        Set<Whereabouts> distinct = new LinkedHashSet<>(places);
        if (distinct.isEmpty()) {
            throw CorrectionRefused.noPlace();
        }
        if (distinct.size() > MOST_PLACES) {
            throw CorrectionRefused.tooManyPlaces(MOST_PLACES);
        }
        distinct.forEach(this::check);
        PublicNotice notice =
                new PublicNotice(words, dated, distinct, actor.name(), clock.instant());
        entities.persist(notice);
        audit.record("announced", "notice " + notice.id(), words);
        return notice;
    }

    /**
     * @throws CorrectionRefused when there is none
     */
    public void end(long id) {
        PublicNotice notice = entities.find(PublicNotice.class, id);
        if (notice == null) {
            throw CorrectionRefused.gone("notice");
        }
        notice.end(clock.instant());
        audit.record("ended", "notice " + id, null);
    }

    /**
     * @throws CorrectionRefused when the place does not exist or has no such page
     */
    public Erratum add(NewErratum wanted) {
        check(wanted.whereabouts());
        Integer page = wanted.page();
        if (page != null) {
            Document document = documents.get(wanted.whereabouts().number());
            if (page < 1 || page > document.pages()) {
                throw CorrectionRefused.noSuchPage(document.pages());
            }
        }
        Erratum erratum = new Erratum(wanted, actor.name(), clock.instant());
        entities.persist(erratum);
        audit.record("added an erratum", wanted.whereabouts().toString(), wanted.correct());
        return erratum;
    }

    /**
     * @throws CorrectionRefused when there is none
     */
    public void remove(long id) {
        Erratum erratum = entities.find(Erratum.class, id);
        if (erratum == null) {
            throw CorrectionRefused.gone("erratum");
        }
        erratum.remove(clock.instant());
        audit.record("removed an erratum", erratum.whereabouts().toString(), erratum.correct());
    }

    /** The notices, newest first, also those that ended. */
    public List<PublicNotice> notices(int limit) {
        return entities.createQuery("from PublicNotice order by id desc", PublicNotice.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The errata that are shown, newest first. */
    public List<Erratum> errata(int limit) {
        return entities.createQuery(
                        "from Erratum where removedAt is null order by id desc", Erratum.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The notices that readers of a place see, newest first. */
    public List<PublicNotice> noticesAt(Whereabouts place) {
        return entities.createQuery(
                        "select n from PublicNotice n join n.places p where n.endedAt is null and"
                            + " p.kind = :kind and p.number = :number order by n.dated desc, n.id"
                            + " desc",
                        PublicNotice.class)
                .setParameter("kind", place.kind())
                .setParameter("number", place.number())
                .getResultList();
    }

    /** The errata of a place, in the order of its pages. */
    public List<Erratum> errataOf(Whereabouts place) {
        return entities.createQuery(
                        "from Erratum where removedAt is null and whereabouts.kind = :kind and"
                                + " whereabouts.number = :number order by coalesce(page, 0), id",
                        Erratum.class)
                .setParameter("kind", place.kind())
                .setParameter("number", place.number())
                .getResultList();
    }

    private void check(Whereabouts place) {
        boolean exists =
                switch (place.kind()) {
                    case PUBLICATION -> publications.find(place.number()).isPresent();
                    case DOCUMENT -> documents.find(place.number()).isPresent();
                };
        if (!exists) {
            throw CorrectionRefused.unknown(place);
        }
    }
}
