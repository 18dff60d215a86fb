package org.commonground.demo;

import org.commonground.publications.Kind;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.Lineage;
import org.commonground.publications.PublicationBody;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

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

    static final String PUBLICATION = "pub:";

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
        return body.withLearningPoints(
                body.learningPoints().stream().map(point -> located(point, stored)).toList());
    }

    /**
     * The same, with each work that is a demo publication named by its number.
     *
     * @param published numbers by key, of those that follow this one in the index
     */
    PublicationBody bodyReferring(
            Map<String, StoredDemoDocument> stored, Map<String, Long> published) {
        PublicationBody body = bodyQuoting(stored);
        return body.withLineage(
                body.lineage().stream()
                        .map(
                                other ->
                                        other.title().startsWith(PUBLICATION)
                                                ? new Lineage(
                                                        other.relation(),
                                                        published.get(
                                                                other.title()
                                                                        .substring(
                                                                                PUBLICATION
                                                                                        .length())),
                                                        "")
                                                : other)
                        .toList());
    }

    private static LearningPoint located(
            LearningPoint point, Map<String, StoredDemoDocument> stored) {
        LearningPoint.Quotation words = point.quotation();
        return words == null
                ? point
                : point.withQuotation(StoredDemoDocument.located(words, stored));
    }
}
