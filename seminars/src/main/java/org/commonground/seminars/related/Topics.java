package org.commonground.seminars.related;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.lessons.Lesson;
import org.commonground.lessons.Lessons;
import org.commonground.publications.Attachment;
import org.commonground.publications.Publication;
import org.commonground.publications.Publications;
import org.commonground.seminars.ListedWork;
import org.commonground.seminars.ReadingItem;
import org.commonground.taxonomy.Term;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds out what publications, lessons and documents are about, as readers see them. */
@ApplicationScoped
@Transactional
public class Topics {
    private final Publications publications;
    private final Lessons lessons;

    @Inject
    public Topics(Publications publications, Lessons lessons) {
        this.publications = publications;
        this.lessons = lessons;
    }

    /** With each of its lessons and files. */
    Topic ofPublication(long id) {
        Publication publication = publications.get(id);
        Set<ListedWork> works = new HashSet<>();
        works.add(new ListedWork(ReadingItem.Work.PUBLICATION, id));
        for (Lesson lesson : lessons.of(id)) {
            works.add(new ListedWork(ReadingItem.Work.LESSON, lesson.id()));
        }
        for (Attachment attachment : publication.attachments()) {
            works.add(new ListedWork(ReadingItem.Work.SECTION, attachment.documentId()));
        }
        return Topic.of(works, publication.terms());
    }

    /** With the publication that it is from. */
    Topic ofLesson(long id) {
        Publication publication = lessons.published(id).publication();
        return Topic.of(
                Set.of(
                        new ListedWork(ReadingItem.Work.LESSON, id),
                        new ListedWork(ReadingItem.Work.PUBLICATION, publication.id())),
                publication.terms());
    }

    /** With the published publications that it is a file of. */
    Topic ofDocument(long id) {
        Set<ListedWork> works = new HashSet<>();
        Set<Term> terms = new LinkedHashSet<>();
        works.add(new ListedWork(ReadingItem.Work.SECTION, id));
        for (Publication publication : publications.withDocument(id)) {
            if (publication.published().isPresent()) {
                works.add(new ListedWork(ReadingItem.Work.PUBLICATION, publication.id()));
                terms.addAll(publication.terms());
            }
        }
        return Topic.of(works, terms);
    }
}
