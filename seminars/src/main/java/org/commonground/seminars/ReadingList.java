package org.commonground.seminars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.documents.Document;
import org.commonground.documents.Documents;
import org.commonground.lessons.Lessons;
import org.commonground.lessons.Standing;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Publications;

import java.util.List;
import java.util.Optional;

/** Looks up in the library what seminars recommend. */
@ApplicationScoped
@Transactional
public class ReadingList {
    private final Publications publications;
    private final Lessons lessons;
    private final Documents documents;

    @Inject
    public ReadingList(Publications publications, Lessons lessons, Documents documents) {
        this.publications = publications;
        this.lessons = lessons;
        this.documents = documents;
    }

    /**
     * Something to read, as readers find it.
     *
     * @param address a path
     * @param note of the organiser, may be empty
     */
    public record Entry(String title, String address, String note) {}

    /** What readers can see of a list today; what was withdrawn is left out until it is back. */
    public List<Entry> readable(SeminarPlan plan) {
        return plan.readings().stream().flatMap(item -> entry(item).stream()).toList();
    }

    void check(List<ReadingItem> items, FormFlaws problems) {
        for (int i = 0; i < items.size(); i++) {
            ReadingItem item = items.get(i);
            problems.addIf(
                    !exists(item),
                    "reading-" + (i + 1),
                    "There is no %s with the number %d in the library."
                            .formatted(word(item.work()), item.id()));
        }
    }

    private boolean exists(ReadingItem item) {
        return switch (item.work()) {
            case PUBLICATION -> publications.find(item.id()).isPresent();
            case LESSON -> lessons.find(item.id()).isPresent();
            case SECTION -> documents.find(item.id()).isPresent();
        };
    }

    private Optional<Entry> entry(ReadingItem item) {
        return switch (item.work()) {
            case PUBLICATION ->
                    publications
                            .find(item.id())
                            .flatMap(
                                    found ->
                                            found.published()
                                                    .map(seen -> entry(found, seen, item)));
            case LESSON -> lesson(item);
            case SECTION ->
                    documents
                            .find(item.id())
                            .filter(found -> publications.isPublished(found.id()))
                            .map(found -> entry(found, item));
        };
    }

    private static Entry entry(Publication found, PublicationVersion seen, ReadingItem item) {
        return new Entry(seen.title(), found.address(), item.note());
    }

    private static Entry entry(Document found, ReadingItem item) {
        return new Entry(found.title(), found.address(), item.note());
    }

    private Optional<Entry> lesson(ReadingItem item) {
        return lessons.find(item.id())
                .filter(found -> found.standing() == Standing.PUBLISHED)
                .filter(found -> isPublic(found.publicationId()))
                .map(found -> lessons.published(found.id()))
                .map(seen -> new Entry(seen.point().statement(), seen.address(), item.note()));
    }

    private boolean isPublic(long publication) {
        return publications.get(publication).published().isPresent();
    }

    private static String word(ReadingItem.Work work) {
        return switch (work) {
            case PUBLICATION -> "publication";
            case LESSON -> "lesson";
            case SECTION -> "document";
        };
    }
}
