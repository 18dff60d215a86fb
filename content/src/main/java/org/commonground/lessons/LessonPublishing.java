package org.commonground.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.commonground.publications.LearningPoint;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationEvent;
import org.commonground.publications.Publications;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Follows what is published, within the same transaction, and says which other publications count
 * differently after it.
 */
@ApplicationScoped
class LessonPublishing {
    private final Lessons lessons;
    private final SameLessons same;
    private final Publications publications;
    private final Event<LessonEvent> events;

    @Inject
    LessonPublishing(
            Lessons lessons,
            SameLessons same,
            Publications publications,
            Event<LessonEvent> events) {
        this.lessons = lessons;
        this.same = same;
        this.publications = publications;
        this.events = events;
    }

    void onEvent(@Observes(during = TransactionPhase.IN_PROGRESS) PublicationEvent event) {
        switch (event) {
            case PublicationEvent.Published published -> publish(published.publication());
            case PublicationEvent.Corrected corrected -> publish(corrected.publication());
            case PublicationEvent.Withdrawn withdrawn -> withdraw(withdrawn.publication());
            case PublicationEvent.Reclassified ignored -> {}
            case PublicationEvent.Saved ignored -> {}
            case PublicationEvent.SentToReview ignored -> {}
            case PublicationEvent.ReturnedToDraft ignored -> {}
            case PublicationEvent.Scheduled ignored -> {}
            case PublicationEvent.ScheduleCancelled ignored -> {}
            case PublicationEvent.ScheduleFailed ignored -> {}
            case PublicationEvent.Restored ignored -> {}
            case PublicationEvent.Commented ignored -> {}
        }
    }

    private void publish(long id) {
        Set<Long> affected = relatives(id);
        Publication publication = publications.get(id);
        Map<Long, LearningPoint> said = new HashMap<>();
        for (LearningPoint point : publication.published().orElseThrow().body().learningPoints()) {
            if (point.id() != null) {
                said.put(point.id(), point);
            }
        }
        for (Lesson lesson : lessons.of(id)) {
            LearningPoint point = said.get(lesson.id());
            if (point == null) {
                lesson.remove();
            } else {
                lesson.publish(point);
            }
        }
        affected.addAll(relatives(id));
        tell(id, affected);
    }

    private void withdraw(long id) {
        tell(id, relatives(id));
    }

    /** Its own links count here even though readers may not see it any more. */
    private Set<Long> relatives(long publication) {
        List<Lesson> own = lessons.of(publication);
        List<Long> ids =
                own.stream()
                        .filter(lesson -> lesson.standing() == Standing.PUBLISHED)
                        .flatMap(
                                lesson ->
                                        Stream.concat(
                                                Stream.of(lesson.id()),
                                                Stream.ofNullable(lesson.sameAs())))
                        .toList();
        return same.publicationsSaying(ids);
    }

    private void tell(long id, Set<Long> affected) {
        affected.stream()
                .filter(other -> other != id)
                .forEach(other -> events.fire(new LessonEvent.Recounted(other)));
    }
}
