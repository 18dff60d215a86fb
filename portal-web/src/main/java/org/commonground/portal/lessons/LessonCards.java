package org.commonground.portal.lessons;

import org.commonground.documents.Document;
import org.commonground.documents.Documents;
import org.commonground.documents.TextAddress;
import org.commonground.kernel.Segment;
import org.commonground.lessons.Lesson;
import org.commonground.lessons.SameLessons;
import org.commonground.lessons.Sightings;
import org.commonground.portal.parts.LearningPointCard;
import org.commonground.portal.parts.MarkedPassage;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.parts.SeenSentence;
import org.commonground.publications.Attachment;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationVersion;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The learning points of a publication for showing.
 *
 * @param attached the documents that quotations may lead to, by id
 * @param sightings in which case studies the lessons were seen, by id
 */
public record LessonCards(
        Publication publication,
        PublicationVersion version,
        Map<Long, Document> attached,
        Map<Long, Sightings> sightings) {

    /** Those that readers see, or in a preview will see. */
    public static LessonCards of(
            Publication publication,
            PublicationVersion version,
            Documents documents,
            SameLessons same) {
        List<Long> ids = publication.attachments().stream().map(Attachment::documentId).toList();
        List<Long> lessons =
                version.body().learningPoints().stream()
                        .flatMap(point -> Stream.ofNullable(point.id()))
                        .toList();
        return new LessonCards(
                publication,
                version,
                documents.all(ids).stream()
                        .collect(Collectors.toMap(Document::id, Function.identity())),
                publication.published().isPresent() ? same.sightings(lessons) : Map.of());
    }

    /** As they stand on the publication's own page. */
    public List<LearningPointCard> cards() {
        List<LearningPointCard> cards = new ArrayList<>();
        for (LearningPoint point : version.body().learningPoints()) {
            cards.add(card(point, cards.size() + 1));
        }
        return cards;
    }

    LearningPointCard card(LearningPoint point, int number) {
        LearningPoint.Quotation quotation = point.quotation();
        boolean isPublic = point.id() != null && publication.published().isPresent();
        return new LearningPointCard(
                "lesson-" + (point.id() == null ? "new-" + number : point.id()),
                isPublic ? Lesson.address(point.id(), point.statement()) : null,
                point.statement(),
                quotation == null || quotation.text().isBlank() ? null : passage(quotation),
                quotation == null ? "" : source(quotation),
                point.advice(),
                term(Vocabulary.FACTOR, point.factor()),
                term(Vocabulary.LEVEL, point.level()),
                null,
                null,
                seen(point.id() == null ? null : sightings.get(point.id())),
                point.contradicts());
    }

    private static String seen(@Nullable Sightings in) {
        return in == null
                ? ""
                : SeenSentence.of(in.supporting().size(), in.of(), in.contradicting().size());
    }

    private MarkedPassage passage(LearningPoint.Quotation quotation) {
        List<Segment> words = List.of(new Segment(quotation.text(), false));
        Document document = attached.get(quotation.document() == null ? -1L : quotation.document());
        if (document == null || quotation.page() == null) {
            return new MarkedPassage(words, null, null, null);
        }
        return new MarkedPassage(
                words,
                quotation.page(),
                document.pageUnit().name().toLowerCase(Locale.ROOT),
                TextAddress.quoting(quotation.text(), document.id(), quotation.page()),
                document.isPdf() ? document.address() + "#page=" + quotation.page() : null);
    }

    private String source(LearningPoint.Quotation quotation) {
        Document document = attached.get(quotation.document() == null ? -1L : quotation.document());
        return document == null ? quotation.source() : document.title();
    }

    private @Nullable NamedLink term(Vocabulary vocabulary, String slug) {
        for (Term term : publication.terms()) {
            if (term.vocabulary() == vocabulary && term.slug().equals(slug)) {
                return NamedLink.to(term);
            }
        }
        return null;
    }
}
