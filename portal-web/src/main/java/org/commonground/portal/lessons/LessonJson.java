package org.commonground.portal.lessons;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.lessons.PublishedLesson;
import org.commonground.portal.parts.LearningPointCard;
import org.commonground.publications.CaseStudy;
import org.commonground.publications.EvidenceLabel;
import org.commonground.publications.LearningPoint;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A lesson as the API gives it.
 *
 * @param factor slug of a term, empty when none applies; level likewise
 * @param contradicts whether its case speaks against the statement
 * @param evidence label of its case study, null where there is none
 */
@JsonbPropertyOrder({
    "id",
    "url",
    "statement",
    "quotation",
    "advice",
    "factor",
    "level",
    "contradicts",
    "evidence",
    "publication",
    "seen",
    "citation"
})
public record LessonJson(
        long id,
        String url,
        String statement,
        @Nullable QuotationJson quotation,
        String advice,
        String factor,
        String level,
        boolean contradicts,
        @Nullable String evidence,
        SourceJson publication,
        SeenJson seen,
        String citation) {

    static LessonJson of(
            PublishedLesson lesson, LearningPointCard card, SeenJson seen, String citation) {
        LearningPoint point = lesson.point();
        return new LessonJson(
                lesson.id(),
                lesson.address(),
                point.statement(),
                quotation(point.quotation(), card),
                point.advice(),
                point.factor(),
                point.level(),
                point.contradicts(),
                evidence(lesson),
                new SourceJson(
                        lesson.publication().id(),
                        lesson.publication().kind().value(),
                        lesson.version().title(),
                        lesson.publication().address()),
                seen,
                citation);
    }

    private static @Nullable QuotationJson quotation(
            LearningPoint.@Nullable Quotation said, LearningPointCard card) {
        return said == null
                ? null
                : new QuotationJson(
                        said.text(),
                        said.document(),
                        said.page(),
                        said.source(),
                        card.quotation() == null ? null : card.quotation().textUrl(),
                        card.quotation() == null ? null : card.quotation().pdfUrl());
    }

    private static @Nullable String evidence(PublishedLesson lesson) {
        EvidenceLabel label =
                lesson.version().body() instanceof CaseStudy study ? study.evidence() : null;
        return label == null ? null : label.value();
    }

    /**
     * @param page 1-based
     * @param url of that page as text, null when the document is not in the library
     * @param file that page in the file
     */
    public record QuotationJson(
            String text,
            @Nullable Long document,
            @Nullable Integer page,
            String source,
            @Nullable String url,
            @Nullable String file) {}

    /** The publication that it comes from. */
    public record SourceJson(long id, String kind, String title, String url) {}

    /**
     * The published case studies that bear it out, of all, and those that say otherwise.
     *
     * @param in how many are in {@code supporting}
     * @param otherwise how many are in {@code contradicting}
     */
    @JsonbPropertyOrder({"in", "of", "otherwise", "supporting", "contradicting"})
    public record SeenJson(
            int in,
            int of,
            int otherwise,
            List<CaseJson> supporting,
            List<CaseJson> contradicting) {}

    /** The same lesson as a case study words it. */
    public record CaseJson(
            long lesson, String statement, String url, String title, String publicationUrl) {
        static CaseJson of(CaseSightings.Case seen) {
            return new CaseJson(
                    seen.lesson(),
                    seen.statement(),
                    seen.url(),
                    seen.title(),
                    seen.publicationUrl());
        }
    }
}
