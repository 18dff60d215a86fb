package org.commonground.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.publications.LearningPoint;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationBody;
import org.commonground.publications.PublicationState;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Publications;
import org.commonground.publications.Withdrawal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** All lessons, and what each of them is in its publication. */
@ApplicationScoped
public class Lessons {
    private final EntityManager entities;
    private final Publications publications;

    @Inject
    public Lessons(EntityManager entities, Publications publications) {
        this.entities = entities;
        this.publications = publications;
    }

    @Transactional
    public Optional<Lesson> find(long id) {
        return Optional.ofNullable(entities.find(Lesson.class, id));
    }

    /** All that a publication ever had, the oldest first. */
    @Transactional
    public List<Lesson> of(long publication) {
        return entities.createQuery(
                        "from Lesson where publicationId = :publication order by id", Lesson.class)
                .setParameter("publication", publication)
                .getResultList();
    }

    /** Those that readers see, the newest first. */
    @Transactional
    public List<Lesson> visible(int limit) {
        return entities.createQuery(
                        "select lesson " + SameLessons.VISIBLE + " order by lesson.id desc",
                        Lesson.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The lesson as readers see it; empty when they see none. */
    @Transactional
    public Optional<PublishedLesson> shown(long id) {
        return wasPublic(id)
                .map(lesson -> publications.get(lesson.publicationId()))
                .flatMap(
                        publication ->
                                publication
                                        .published()
                                        .flatMap(version -> shown(id, publication, version)));
    }

    /**
     * The lesson as readers see it.
     *
     * @throws UnknownLesson when it never was public
     * @throws WithdrawnLesson when it was
     */
    @Transactional
    public PublishedLesson published(long id) {
        Lesson lesson = wasPublic(id).orElseThrow(() -> new UnknownLesson(id));
        Publication publication = publications.get(lesson.publicationId());
        PublicationVersion version =
                publication.published().orElseThrow(() -> hidden(id, publication));
        return shown(id, publication, version)
                .orElseThrow(() -> WithdrawnLesson.from(version.title(), publication.address()));
    }

    private Optional<Lesson> wasPublic(long id) {
        return find(id).filter(found -> found.standing() != Standing.DRAFT);
    }

    private static Optional<PublishedLesson> shown(
            long id, Publication publication, PublicationVersion version) {
        return version.body().learningPoints().stream()
                .filter(each -> Objects.equals(each.id(), id))
                .findFirst()
                .map(point -> new PublishedLesson(id, publication, version, point));
    }

    private RuntimeException hidden(long id, Publication publication) {
        Withdrawal withdrawal = publication.withdrawal();
        if (publication.state() == PublicationState.PUBLISHED || withdrawal == null) {
            return new UnknownLesson(id);
        }
        return WithdrawnLesson.with(
                publication.latest().title(),
                withdrawal.because(),
                publications.successor(publication).map(Publication::address).orElse(null));
    }

    /**
     * The body with a lesson behind every learning point: the one whose number it bears, else the
     * one that said the same in the version before, else a new one.
     *
     * @throws InvalidLesson for a number that is not this publication's, or is borne twice
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PublicationBody identified(Publication publication, PublicationBody body) {
        Set<Long> own = new HashSet<>();
        of(publication.id()).forEach(lesson -> own.add(lesson.id()));
        Set<Long> used = new HashSet<>();
        for (LearningPoint point : body.learningPoints()) {
            check(point, own, used);
        }
        Map<String, Long> before = before(publication, used);
        List<LearningPoint> points = new ArrayList<>();
        for (LearningPoint point : body.learningPoints()) {
            if (point.id() == null) {
                Long known = before.remove(point.statement());
                points.add(point.withId(known == null ? begun(publication) : known));
            } else {
                points.add(point);
            }
        }
        return body.withLearningPoints(points);
    }

    private void check(LearningPoint point, Set<Long> own, Set<Long> used) {
        Long id = point.id();
        if (id != null && !own.contains(id)) {
            throw InvalidLesson.foreign(id);
        }
        if (id != null && !used.add(id)) {
            throw InvalidLesson.twice(id);
        }
        Long other = point.sameAs();
        if (other != null && own.contains(other)) {
            throw InvalidLesson.sameAsOwn(other);
        }
        if (other != null && find(other).isEmpty()) {
            throw InvalidLesson.sameAsNone(other);
        }
    }

    /** Lessons of the version before by what they said, without those that are taken. */
    private static Map<String, Long> before(Publication publication, Set<Long> used) {
        Map<String, Long> before = new HashMap<>();
        List<PublicationVersion> versions = publication.versions();
        if (!versions.isEmpty()) {
            for (LearningPoint point : versions.getLast().body().learningPoints()) {
                if (point.id() != null && !used.contains(point.id())) {
                    before.putIfAbsent(point.statement(), point.id());
                }
            }
        }
        return before;
    }

    private long begun(Publication publication) {
        Lesson lesson = new Lesson(publication.id());
        entities.persist(lesson);
        return lesson.id();
    }
}
