package org.commonground.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.publications.Kind;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which lessons are the same, as published publications say: it holds in both directions and from
 * one to the next.
 */
@ApplicationScoped
@Transactional
public class SameLessons {
    /** The query's part that finds lessons that readers see. */
    static final String VISIBLE =
            "from Lesson lesson, Publication publication where publication.id ="
                + " lesson.publicationId and publication.state = PUBLISHED and lesson.standing ="
                + " PUBLISHED";

    private final EntityManager entities;

    @Inject
    public SameLessons(EntityManager entities) {
        this.entities = entities;
    }

    /** Where a lesson was seen. */
    public Sightings sightings(long lesson) {
        return sightings(List.of(lesson)).get(lesson);
    }

    /**
     * Where each of these was seen; one that readers do not see counts no case study of its own.
     */
    public Map<Long, Sightings> sightings(Collection<Long> lessons) {
        Map<Long, Set<Long>> neighbours = neighbours(lessons);
        Map<Long, Lesson> seen = inCaseStudies(neighbours.keySet());
        int of = publishedCaseStudies();
        Map<Long, Sightings> sightings = new LinkedHashMap<>();
        for (long lesson : lessons) {
            Set<Long> same = connected(lesson, neighbours);
            sightings.put(
                    lesson, new Sightings(of, seen(same, seen, false), seen(same, seen, true)));
        }
        return sightings;
    }

    /** The publications that readers see and that say the same as one of these lessons. */
    Set<Long> publicationsSaying(Collection<Long> lessons) {
        Set<Long> all = neighbours(lessons).keySet();
        return all.isEmpty()
                ? new TreeSet<>()
                : new TreeSet<>(
                        entities.createQuery(
                                        "select lesson.publicationId "
                                                + VISIBLE
                                                + " and lesson.id in :lessons",
                                        Long.class)
                                .setParameter("lessons", all)
                                .getResultList());
    }

    /** Everything that hangs together with these lessons, each with what it directly equals. */
    private Map<Long, Set<Long>> neighbours(Collection<Long> lessons) {
        Map<Long, Set<Long>> neighbours = new HashMap<>();
        Set<Long> unasked = new HashSet<>(lessons);
        while (!unasked.isEmpty()) {
            unasked.forEach(each -> neighbours.putIfAbsent(each, new HashSet<>()));
            Set<Long> next = new HashSet<>();
            for (Object[] pair : saidSame(unasked)) {
                Long one = (Long) pair[0];
                Long other = (Long) pair[1];
                if (neighbours.putIfAbsent(one, new HashSet<>()) == null) {
                    next.add(one);
                }
                if (neighbours.putIfAbsent(other, new HashSet<>()) == null) {
                    next.add(other);
                }
                neighbours.get(one).add(other);
                neighbours.get(other).add(one);
            }
            unasked = next;
        }
        return neighbours;
    }

    private List<Object[]> saidSame(Set<Long> lessons) {
        return entities.createQuery(
                        "select lesson.id, lesson.sameAs "
                                + VISIBLE
                                + " and lesson.sameAs is not null and (lesson.id in :lessons or"
                                + " lesson.sameAs in :lessons)",
                        Object[].class)
                .setParameter("lessons", lessons)
                .getResultList();
    }

    private Map<Long, Lesson> inCaseStudies(Set<Long> lessons) {
        Map<Long, Lesson> found = new TreeMap<>();
        if (!lessons.isEmpty()) {
            entities.createQuery(
                            "select lesson "
                                    + VISIBLE
                                    + " and publication.kind = :kind and lesson.id in :lessons",
                            Lesson.class)
                    .setParameter("kind", Kind.CASE_STUDY)
                    .setParameter("lessons", lessons)
                    .getResultList()
                    .forEach(lesson -> found.put(lesson.id(), lesson));
        }
        return found;
    }

    private int publishedCaseStudies() {
        return Math.toIntExact(
                entities.createQuery(
                                "select count(*) from Publication where state = PUBLISHED and kind"
                                        + " = :kind",
                                Long.class)
                        .setParameter("kind", Kind.CASE_STUDY)
                        .getSingleResult());
    }

    private static Set<Long> connected(long lesson, Map<Long, Set<Long>> neighbours) {
        Set<Long> found = new TreeSet<>(Set.of(lesson));
        Deque<Long> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Long next : neighbours.getOrDefault(open.remove(), Set.of())) {
                if (found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    /** One lesson of each case study that is on this side. */
    private static List<Lesson> seen(
            Set<Long> same, Map<Long, Lesson> inCaseStudies, boolean contradicts) {
        Map<Long, Lesson> byCase = new TreeMap<>();
        for (Long id : same) {
            Lesson lesson = inCaseStudies.get(id);
            if (lesson != null && lesson.contradicts() == contradicts) {
                byCase.putIfAbsent(lesson.publicationId(), lesson);
            }
        }
        return List.copyOf(byCase.values());
    }
}
