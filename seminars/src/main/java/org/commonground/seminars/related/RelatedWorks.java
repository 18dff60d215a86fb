package org.commonground.seminars.related;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.lessons.Lesson;
import org.commonground.lessons.Lessons;
import org.commonground.lessons.PublishedLesson;
import org.commonground.lessons.Standing;
import org.commonground.publications.Publication;
import org.commonground.publications.Publications;
import org.commonground.seminars.ListedWork;
import org.commonground.seminars.ReadingItem;
import org.commonground.seminars.Seminar;
import org.commonground.taxonomy.Term;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what the library has for those who go to a seminar, besides its reading list. */
@ApplicationScoped
@Transactional
public class RelatedWorks {
    private static final int MOST = 4;

    private final EntityManager entities;
    private final Publications publications;
    private final Lessons lessons;
    private final LearntThere learnt;

    @Inject
    public RelatedWorks(
            EntityManager entities,
            Publications publications,
            Lessons lessons,
            LearntThere learnt) {
        this.entities = entities;
        this.publications = publications;
        this.lessons = lessons;
        this.learnt = learnt;
    }

    /** Published ones filed under most of its terms. */
    public List<Publication> publications(Seminar seminar) {
        return sharing(seminar).limit(MOST).toList();
    }

    /** Those that come from the seminar itself, all of them. */
    public List<PublishedLesson> learntAt(Seminar seminar) {
        return learnt.at(seminar.id());
    }

    /**
     * One from each publication on the reading list, then from each that is related; neither those
     * on the list nor those learnt at the seminar.
     */
    public List<PublishedLesson> lessons(Seminar seminar) {
        Set<ListedWork> listed = seminar.plan().works();
        List<Long> own = learntAt(seminar).stream().map(PublishedLesson::id).toList();
        Map<Long, PublishedLesson> byPublication = new LinkedHashMap<>();
        Stream.concat(read(seminar), sharing(seminar).limit(MOST))
                .flatMap(publication -> first(publication, listed, own).stream())
                .forEach(lesson -> byPublication.putIfAbsent(lesson.publication().id(), lesson));
        return byPublication.values().stream().limit(MOST).toList();
    }

    private Stream<Publication> read(Seminar seminar) {
        return seminar.plan().readings().stream()
                .filter(item -> item.work() == ReadingItem.Work.PUBLICATION)
                .flatMap(item -> publications.find(item.id()).stream())
                .filter(publication -> publication.published().isPresent());
    }

    private Optional<PublishedLesson> first(
            Publication publication, Set<ListedWork> listed, List<Long> own) {
        return lessons.of(publication.id()).stream()
                .filter(lesson -> lesson.standing() == Standing.PUBLISHED)
                .map(Lesson::id)
                .filter(id -> !listed.contains(new ListedWork(ReadingItem.Work.LESSON, id)))
                .filter(id -> !own.contains(id))
                .findFirst()
                .map(lessons::published);
    }

    private Stream<Publication> sharing(Seminar seminar) {
        Set<Term> terms = Topic.of(Set.of(), seminar.terms()).terms();
        Set<ListedWork> listed = seminar.plan().works();
        if (terms.isEmpty()) {
            return Stream.empty();
        }
        List<Long> found =
                entities.createQuery(
                                "select publication.id from Publication publication join"
                                    + " publication.terms term where publication.state = PUBLISHED"
                                    + " and term in :terms group by publication.id,"
                                    + " publication.publishedAt order by count(*) desc,"
                                    + " publication.publishedAt desc, publication.id desc",
                                Long.class)
                        .setParameter("terms", terms)
                        .setMaxResults(MOST + listed.size())
                        .getResultList();
        return found.stream()
                .filter(id -> !listed.contains(new ListedWork(ReadingItem.Work.PUBLICATION, id)))
                .map(publications::get);
    }
}
