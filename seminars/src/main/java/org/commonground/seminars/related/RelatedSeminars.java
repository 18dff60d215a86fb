package org.commonground.seminars.related;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.commonground.seminars.ListedWork;
import org.commonground.seminars.ReadingItem;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;
import org.commonground.taxonomy.Term;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the seminars about what a page of the library shows: those to come first, then those that
 * are over; of each, those that have it on their reading list first, then those filed under most of
 * its terms.
 */
@ApplicationScoped
@Transactional
public class RelatedSeminars {
    /** Of those to come, and of those that are over. */
    private static final int MOST = 3;

    private final EntityManager entities;
    private final Seminars seminars;
    private final Topics topics;
    private final LearntThere learnt;
    private final Clock clock;

    @Inject
    public RelatedSeminars(
            EntityManager entities,
            Seminars seminars,
            Topics topics,
            LearntThere learnt,
            Clock clock) {
        this.entities = entities;
        this.seminars = seminars;
        this.topics = topics;
        this.learnt = learnt;
        this.clock = clock;
    }

    /**
     * @throws org.commonground.publications.UnknownPublication when there is none
     */
    public List<RelatedSeminar> aboutPublication(long id) {
        return about(topics.ofPublication(id));
    }

    /**
     * @throws org.commonground.lessons.UnknownLesson when there is none that readers may see
     * @throws org.commonground.lessons.WithdrawnLesson when there was one
     */
    public List<RelatedSeminar> aboutLesson(long id) {
        return about(topics.ofLesson(id));
    }

    /** Of a document that readers do not see, those that have it on their reading list. */
    public List<RelatedSeminar> aboutDocument(long id) {
        return about(topics.ofDocument(id));
    }

    private enum When {
        COMING("seminar.state = PUBLISHED and seminar.endsAt > :now", ""),
        OVER("seminar.state in (PUBLISHED, DONE) and seminar.endsAt <= :now", " desc");

        private final String condition;
        private final String direction;

        When(String condition, String direction) {
            this.condition = condition;
            this.direction = direction;
        }
    }

    private List<RelatedSeminar> about(Topic topic) {
        return Stream.of(When.values()).flatMap(when -> found(topic, when)).toList();
    }

    private Stream<RelatedSeminar> found(Topic topic, When when) {
        List<Long> readers = reading(topic.works(), when);
        Set<Long> found = new LinkedHashSet<>(readers);
        found.addAll(sharing(topic.terms(), when));
        return found.stream()
                .limit(MOST)
                .map(seminars::get)
                .map(
                        seminar ->
                                new RelatedSeminar(
                                        seminar,
                                        readers.contains(seminar.id()),
                                        shared(seminar, topic),
                                        when == When.OVER,
                                        learnt.at(seminar.id()).size()));
    }

    private List<Long> reading(Set<ListedWork> works, When when) {
        Map<ReadingItem.Work, List<Long>> numbers =
                works.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ListedWork::work,
                                        Collectors.mapping(
                                                ListedWork::number, Collectors.toList())));
        String listed =
                numbers.keySet().stream()
                        .map("(read.work = %1$s and read.number in :%1$s)"::formatted)
                        .collect(Collectors.joining(" or "));
        TypedQuery<Long> query =
                entities.createQuery(
                                "select seminar.id from Seminar seminar where "
                                        + when.condition
                                        + " and exists (select 1 from seminar.readings read where "
                                        + listed
                                        + ") order by seminar.startsAt"
                                        + when.direction
                                        + ", seminar.id",
                                Long.class)
                        .setParameter("now", clock.instant())
                        .setMaxResults(MOST);
        numbers.forEach((work, of) -> query.setParameter(work.name(), of));
        return query.getResultList();
    }

    private List<Long> sharing(Set<Term> terms, When when) {
        if (terms.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select seminar.id from Seminar seminar join seminar.terms term where "
                                + when.condition
                                + " and term in :terms group by seminar.id, seminar.startsAt"
                                + " order by count(*) desc, seminar.startsAt"
                                + when.direction
                                + ", seminar.id",
                        Long.class)
                .setParameter("now", clock.instant())
                .setParameter("terms", terms)
                // All that read it may be found by its terms, too.
                .setMaxResults(2 * MOST)
                .getResultList();
    }

    private static List<Term> shared(Seminar seminar, Topic topic) {
        return seminar.terms().stream().filter(topic.terms()::contains).toList();
    }
}
