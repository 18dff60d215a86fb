package org.commonground.demo;

import org.commonground.publications.CaseStudy;
import org.commonground.publications.InformationPack;
import org.commonground.publications.Kind;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.PublicationBody;
import org.commonground.publications.Report;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A publication with everything an editor would enter.
 *
 * @param terms slugs by vocabulary
 * @param contact a post or a team
 * @param sourceYear year of the source, null when the source bears no date
 * @param sourceNote which public document the facts come from, and what is ours
 * @param notice what the reader must know of law and terms that have changed since, null when
 *     nothing
 */
public record DemoPublication(
        String key,
        String title,
        Map<String, List<String>> terms,
        String contact,
        @Nullable Integer sourceYear,
        String sourceNote,
        @Nullable String notice,
        PublicationBody body,
        List<DemoAttachment> attachments) {

    public DemoPublication {
        terms = Map.copyOf(terms);
        attachments = List.copyOf(attachments);
    }

    public Kind kind() {
        return body.kind();
    }

    /**
     * The body with each quotation that rests on a demo document led to its page.
     *
     * @param stored what became of the documents, by key; a quotation from another document stays
     *     as it is
     */
    public PublicationBody bodyQuoting(Map<String, StoredDemoDocument> stored) {
        return withLearningPoints(
                point -> {
                    LearningPoint.Quotation words = point.quotation();
                    return words == null
                            ? point
                            : new LearningPoint(
                                    point.statement(),
                                    StoredDemoDocument.located(words, stored),
                                    point.advice(),
                                    point.factor(),
                                    point.level(),
                                    point.contradicts());
                });
    }

    private PublicationBody withLearningPoints(UnaryOperator<LearningPoint> change) {
        List<LearningPoint> points = body.learningPoints().stream().map(change).toList();
        return switch (body) {
            case CaseStudy study ->
                    new CaseStudy(
                            study.summary(),
                            study.context(),
                            study.why(),
                            study.how(),
                            study.achieved(),
                            study.figures(),
                            points,
                            study.participants(),
                            study.facilitator(),
                            study.levers(),
                            study.talkedAbout(),
                            study.done(),
                            study.exitStrategy(),
                            study.evidence());
            case InformationPack pack ->
                    new InformationPack(
                            pack.summary(), pack.introduction(), pack.audience(), points);
            case Report report ->
                    new Report(
                            report.summary(),
                            report.background(),
                            report.sections(),
                            report.recommendations(),
                            report.agenciesConsulted(),
                            report.deliverables(),
                            report.timetable(),
                            points);
        };
    }
}
