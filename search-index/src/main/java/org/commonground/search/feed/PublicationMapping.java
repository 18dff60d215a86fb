package org.commonground.search.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentPage;
import org.commonground.documents.Documents;
import org.commonground.documents.JoinedLines;
import org.commonground.documents.TextAddress;
import org.commonground.documents.wire.FileFormat;
import org.commonground.lessons.Lesson;
import org.commonground.lessons.SameLessons;
import org.commonground.lessons.Sightings;
import org.commonground.publications.Attachment;
import org.commonground.publications.BodyText;
import org.commonground.publications.CohesionPlan;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Publications;
import org.commonground.search.DocumentReference;
import org.commonground.search.FacetName;
import org.commonground.search.FacetValue;
import org.commonground.search.IndexChange;
import org.commonground.search.PublicationReference;
import org.commonground.search.SearchDocument;
import org.commonground.search.SearchDocumentType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns a publication into what can be found of it: itself, each lesson, each action of a plan, and
 * each page of each attachment.
 */
@ApplicationScoped
@Transactional
public class PublicationMapping {
    static final FacetValue WEB_PAGE = new FacetValue("web", "Web page");

    private final Publications publications;
    private final Documents documents;
    private final SameLessons same;

    @Inject
    public PublicationMapping(Publications publications, Documents documents, SameLessons same) {
        this.publications = publications;
        this.documents = documents;
        this.same = same;
    }

    /** The numbers of all publications that belong in the index. */
    List<Long> published() {
        return publications.publishedIds();
    }

    /**
     * What the index must hold of a publication now: everything when it is published, nothing
     * otherwise.
     */
    IndexChange change(long id) {
        return publications
                .find(id)
                .flatMap(
                        publication ->
                                publication
                                        .published()
                                        .map(version -> replace(publication, version)))
                .orElseGet(() -> new IndexChange.Remove(id));
    }

    private IndexChange replace(Publication publication, PublicationVersion version) {
        Map<Long, Document> attached = attached(publication);
        Source source = new Source(publication, version, new DetailMapping(attached));
        List<SearchDocument> all = new ArrayList<>();
        all.add(source.itself());
        all.addAll(lessons(source, version.body().learningPoints()));
        if (version.body() instanceof CohesionPlan plan) {
            plan.numbered().stream().map(each -> source.action(each, plan)).forEach(all::add);
        }
        for (Attachment attachment : publication.attachments()) {
            Document document = Objects.requireNonNull(attached.get(attachment.documentId()));
            for (DocumentPage page : documents.pages(document.id(), 1, document.pages())) {
                all.add(source.page(attachment, document, page));
            }
        }
        return new IndexChange.Replace(publication.id(), all);
    }

    private Map<Long, Document> attached(Publication publication) {
        List<Long> ids = publication.attachments().stream().map(Attachment::documentId).toList();
        return documents.all(ids).stream()
                .collect(Collectors.toMap(Document::id, Function.identity()));
    }

    private List<SearchDocument> lessons(Source source, List<LearningPoint> points) {
        List<Long> ids = points.stream().flatMap(point -> Stream.ofNullable(point.id())).toList();
        Map<Long, Sightings> sightings = same.sightings(ids);
        List<SearchDocument> lessons = new ArrayList<>();
        for (LearningPoint point : points) {
            Sightings seen = point.id() == null ? null : sightings.get(point.id());
            if (point.id() != null && seen != null) {
                lessons.add(source.lesson(point.id(), point, seen));
            }
        }
        return lessons;
    }

    static DocumentReference reference(Document document) {
        return new DocumentReference(
                document.id(),
                document.address(),
                document.pageUnit().name().toLowerCase(Locale.ROOT),
                document.isPdf());
    }

    /** One published version with what all its search documents share. */
    private static final class Source {
        private final Publication publication;
        private final PublicationVersion version;
        private final PublicationReference reference;
        private final Instant updated;
        private final PublicationFacets facets;
        private final DetailMapping details;

        Source(Publication publication, PublicationVersion version, DetailMapping details) {
            this.publication = publication;
            this.version = version;
            this.details = details;
            this.updated =
                    Optional.ofNullable(publication.publishedAt()).orElse(publication.updatedAt());
            this.facets = new PublicationFacets(publication, version.body());
            this.reference =
                    new PublicationReference(
                            publication.id(),
                            version.title(),
                            publication.address(),
                            new FacetValue(publication.kind().value(), publication.kind().label()),
                            facets.evidence());
        }

        SearchDocument itself() {
            return document(
                    "p" + publication.id(),
                    SearchDocumentType.PUBLICATION,
                    String.valueOf(publication.id()),
                    version.title(),
                    BodyText.of(version.body()) + files(),
                    reference.url(),
                    facets.ofPage(WEB_PAGE));
        }

        /** Files of which it is said what they are: a line each, as "Checklist: First steps". */
        private String files() {
            return publication.attachments().stream()
                    .filter(attachment -> !attachment.kind().isBlank())
                    .map(attachment -> "\n" + attachment.kind() + ": " + attachment.title())
                    .collect(Collectors.joining());
        }

        SearchDocument lesson(long id, LearningPoint lesson, Sightings seen) {
            Map<FacetName, List<FacetValue>> own = facets.ofLesson(lesson, WEB_PAGE);
            return document(
                            "l" + id,
                            SearchDocumentType.LESSON,
                            String.valueOf(id),
                            lesson.statement(),
                            BodyText.of(lesson),
                            Lesson.address(id, lesson.statement()),
                            own)
                    .with(details.lesson(lesson, seen, own));
        }

        /** At its place in the matrix; found by its words, its theme and whoever is named. */
        SearchDocument action(CohesionPlan.NumberedAction numbered, CohesionPlan plan) {
            String id = publication.id() + "-" + numbered.number();
            return document(
                            "a" + id,
                            SearchDocumentType.ACTION,
                            id,
                            numbered.action().statement(),
                            BodyText.of(numbered),
                            reference.url() + "#action-" + numbered.number(),
                            facets.ofAction(numbered.theme().term(), WEB_PAGE))
                    .with(details.action(numbered, plan));
        }

        SearchDocument page(Attachment attachment, Document document, DocumentPage page) {
            return new SearchDocument(
                    "d%d-%d-p%d".formatted(publication.id(), document.id(), page.page()),
                    SearchDocumentType.PAGE,
                    reference,
                    "d" + document.id(),
                    String.valueOf(document.id()),
                    attachment.title(),
                    document.isPdf() ? JoinedLines.exceptBrokenWords(page.text()) : page.text(),
                    TextAddress.of(document.id(), page.page()),
                    page.page(),
                    reference(document),
                    document.language().orElse("en"),
                    updated,
                    publication.sourceYear(),
                    facets.ofPage(format(document)));
        }

        /** Old and new files of one program are one to a reader. */
        private static FacetValue format(Document document) {
            FileFormat format = document.format().orElse(FileFormat.PDF);
            return new FacetValue(format.family(), format.label());
        }

        private SearchDocument document(
                String key,
                SearchDocumentType type,
                String id,
                String title,
                String text,
                String url,
                Map<FacetName, List<FacetValue>> facets) {
            return new SearchDocument(
                    key,
                    type,
                    reference,
                    key,
                    id,
                    title,
                    text,
                    url,
                    null,
                    null,
                    "en-GB",
                    updated,
                    publication.sourceYear(),
                    facets);
        }
    }
}
