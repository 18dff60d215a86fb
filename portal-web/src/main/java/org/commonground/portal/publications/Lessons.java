package org.commonground.portal.publications;

import org.commonground.documents.Document;
import org.commonground.documents.Documents;
import org.commonground.portal.parts.LearningPointCard;
import org.commonground.portal.parts.MarkedPassage;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.parts.Segment;
import org.commonground.publications.Attachment;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationVersion;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The learning points of a publication for showing.
 *
 * @param attached the documents that quotations may lead to, by id
 */
record Lessons(Publication publication, PublicationVersion version, Map<Long, Document> attached) {
    /** Those that readers see. */
    static Lessons of(Publication publication, Documents documents) {
        List<Long> ids = publication.attachments().stream().map(Attachment::documentId).toList();
        return new Lessons(
                publication,
                publication.published().orElseThrow(),
                documents.all(ids).stream()
                        .collect(Collectors.toMap(Document::id, Function.identity())));
    }

    /** As they stand on the publication's own page. */
    List<LearningPointCard> cards() {
        List<LearningPoint> points = version.body().learningPoints();
        return IntStream.range(0, points.size())
                .mapToObj(at -> card(at + 1, points.get(at)))
                .toList();
    }

    private LearningPointCard card(int number, LearningPoint point) {
        LearningPoint.Quotation quotation = point.quotation();
        return new LearningPointCard(
                "lesson-" + number,
                null,
                point.statement(),
                quotation == null || quotation.text().isBlank() ? null : passage(quotation),
                quotation == null ? "" : source(quotation),
                point.advice(),
                term(Vocabulary.FACTOR, point.factor()),
                term(Vocabulary.LEVEL, point.level()),
                null,
                null,
                "",
                point.contradicts());
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
                "/d/%d/text#page-%d".formatted(document.id(), quotation.page()),
                document.address() + "#page=" + quotation.page());
    }

    private String source(LearningPoint.Quotation quotation) {
        Document document = attached.get(quotation.document() == null ? -1L : quotation.document());
        return document == null ? quotation.source() : document.title();
    }

    private @Nullable NamedLink term(Vocabulary vocabulary, String slug) {
        for (Term term : publication.terms()) {
            if (term.vocabulary() == vocabulary && term.slug().equals(slug)) {
                return new NamedLink(term.label(), "/t/" + vocabulary.value() + "/" + slug);
            }
        }
        return null;
    }
}
