package org.commonground.publications;

import java.util.List;

/**
 * What a publication says, whole: one immutable record per kind, kept as JSON with each version.
 *
 * <p>Texts are Markdown; an absent text is the empty string and an absent list is empty, never
 * null.
 */
public sealed interface PublicationBody
        permits CaseStudy, InformationPack, CohesionPlan, Protocol, Report, DiscussionPaper {
    Kind kind();

    /** One or two sentences for lists and search results. */
    String summary();

    /**
     * What a reader may take away, in the order the editor gave; empty for kinds that carry none.
     */
    List<LearningPoint> learningPoints();

    /** The same with other learning points. */
    PublicationBody withLearningPoints(List<LearningPoint> points);

    /** Other works that this one answers, measures or belongs to. */
    default List<Lineage> lineage() {
        return List.of();
    }

    /** The same standing to those works; kinds without lineage stay as they are. */
    default PublicationBody withLineage(List<Lineage> others) {
        return this;
    }

    /** Without what is kept for editors, such as ideas that nobody has looked at yet. */
    default PublicationBody forReaders() {
        return this;
    }
}
