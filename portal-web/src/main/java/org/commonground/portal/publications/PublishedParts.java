package org.commonground.portal.publications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.documents.Document;
import org.commonground.documents.Documents;
import org.commonground.kernel.London;
import org.commonground.kernel.PublicAddress;
import org.commonground.lessons.SameLessons;
import org.commonground.portal.lessons.LessonCards;
import org.commonground.portal.parts.LearningPointCard;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.publications.kinds.BodyView;
import org.commonground.publications.Attachment;
import org.commonground.publications.Publication;
import org.commonground.publications.Publications;
import org.commonground.publications.UnknownPublication;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What readers get of a publication, apart from the page that shows it. */
@ApplicationScoped
public class PublishedParts {
    private final Publications publications;
    private final Documents documents;
    private final SameLessons same;
    private final PublicAddress address;
    private final Clock clock;

    @Inject
    PublishedParts(
            Publications publications,
            Documents documents,
            SameLessons same,
            PublicAddress address,
            Clock clock) {
        this.publications = publications;
        this.documents = documents;
        this.same = same;
        this.address = address;
        this.clock = clock;
    }

    /**
     * One that is published now.
     *
     * @throws UnknownPublication when there is none
     * @throws WithdrawnPublication when there was one
     */
    public Publication publication(long id) {
        Publication publication = publications.get(id);
        if (publication.published().isPresent()) {
            return publication;
        }
        String because = publication.withdrawnBecause();
        throw because == null ? new UnknownPublication(id) : new WithdrawnPublication(because);
    }

    public BodyView body(Publication publication) {
        return BodyView.of(publication.published().orElseThrow().body(), London.today(clock));
    }

    public List<LearningPointCard> lessons(Publication publication) {
        return LessonCards.of(publication, publication.published().orElseThrow(), documents, same)
                .cards();
    }

    public List<LineageLink> lineage(Publication publication) {
        return publication.published().orElseThrow().body().lineage().stream()
                .map(other -> LineageLink.of(other, publications))
                .toList();
    }

    /** Titles with absolute addresses. */
    public List<NamedLink> files(Publication publication) {
        Map<Long, Document> found =
                documents
                        .all(
                                publication.attachments().stream()
                                        .map(Attachment::documentId)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Document::id, Function.identity()));
        return publication.attachments().stream()
                .filter(attachment -> found.containsKey(attachment.documentId()))
                .map(
                        attachment ->
                                new NamedLink(
                                        named(attachment),
                                        address.of(found.get(attachment.documentId()).address())))
                .toList();
    }

    /** "Checklist: First steps, The parks team". */
    private static String named(Attachment attachment) {
        return (attachment.kind().isBlank() ? "" : attachment.kind() + ": ")
                + attachment.title()
                + (attachment.author().isBlank() ? "" : ", " + attachment.author());
    }

    /** Permanent and absolute. */
    public String address(Publication publication) {
        return address.of(publication.address());
    }
}
