package org.commonground.seminars.related;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.editorial.contributions.Contributions;
import org.commonground.lessons.Lessons;
import org.commonground.lessons.PublishedLesson;
import org.commonground.lessons.Standing;
import org.commonground.publications.Publications;
import org.commonground.seminars.SeminarAudit;

import java.util.List;

/** Lessons that editors took from what people said they learnt at a seminar. */
@ApplicationScoped
@Transactional
public class LearntThere {
    private final Contributions contributions;
    private final Lessons lessons;
    private final Publications publications;

    @Inject
    public LearntThere(Contributions contributions, Lessons lessons, Publications publications) {
        this.contributions = contributions;
        this.lessons = lessons;
        this.publications = publications;
    }

    /** Those that readers see. */
    List<PublishedLesson> at(long seminar) {
        return contributions.lessonsOf(SeminarAudit.object(seminar)).stream()
                .flatMap(id -> lessons.find(id).stream())
                .filter(lesson -> lesson.standing() == Standing.PUBLISHED)
                .filter(lesson -> publications.get(lesson.publicationId()).published().isPresent())
                .map(lesson -> lessons.published(lesson.id()))
                .toList();
    }
}
