package org.commonground.seminars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.seminars.ReadingItem.Work;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of the works that plans list readers can see today, asked of all of them at once. */
@ApplicationScoped
@Transactional
public class ReadableWorks {
    private final EntityManager entities;

    @Inject
    public ReadableWorks(EntityManager entities) {
        this.entities = entities;
    }

    /** One statement for each sort of work. */
    public Set<ListedWork> among(Collection<ListedWork> listed) {
        return Stream.of(Work.values())
                .flatMap(
                        work ->
                                readable(
                                        work,
                                        listed.stream()
                                                .filter(each -> each.work() == work)
                                                .map(ListedWork::number)
                                                .toList()))
                .collect(Collectors.toSet());
    }

    private Stream<ListedWork> readable(Work work, List<Long> numbers) {
        if (numbers.isEmpty()) {
            return Stream.empty();
        }
        return entities.createQuery(
                        switch (work) {
                            case PUBLICATION ->
                                    "select id from Publication where state = PUBLISHED and id in"
                                            + " :numbers";
                            case LESSON ->
                                    "select lesson.id from Lesson lesson, Publication publication"
                                            + " where publication.id = lesson.publicationId and"
                                            + " publication.state = PUBLISHED and lesson.standing ="
                                            + " PUBLISHED and lesson.id in :numbers";
                            case SECTION ->
                                    "select distinct attachment.documentId from Publication"
                                            + " publication join publication.attachments attachment"
                                            + " where publication.state = PUBLISHED and"
                                            + " attachment.documentId in :numbers";
                        },
                        Long.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .map(number -> new ListedWork(work, number));
    }
}
