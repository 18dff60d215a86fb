package org.commonground.portal.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.lessons.Lesson;
import org.commonground.portal.parts.PublicationCard;
import org.commonground.publications.Publication;
import org.commonground.publications.Publications;

import java.util.List;

/** Names the case studies that a lesson was seen in. */
@ApplicationScoped
class CaseSightings {
    private final Publications publications;

    @Inject
    CaseSightings(Publications publications) {
        this.publications = publications;
    }

    /** For proxies. */
    protected CaseSightings() {
        throw new UnsupportedOperationException();
    }

    List<Case> of(List<Lesson> lessons) {
        return lessons.stream().map(this::named).toList();
    }

    private Case named(Lesson lesson) {
        Publication publication = publications.get(lesson.publicationId());
        PublicationCard card = PublicationCard.of(publication);
        return new Case(
                lesson.id(),
                lesson.statement(),
                Lesson.address(lesson.id(), lesson.statement()),
                card.title(),
                card.url(),
                card.meta());
    }

    /**
     * A lesson as another case study words it.
     *
     * @param url of the lesson there
     * @param meta place and year of the case, may be empty
     */
    public record Case(
            long lesson,
            String statement,
            String url,
            String title,
            String publicationUrl,
            String meta) {}
}
