package org.commonground.publications;

import static org.commonground.publications.Absent.orEmpty;

import org.jspecify.annotations.Nullable;

/**
 * What a version of a publication says of one lesson: a statement, the words it rests on and advice
 * to the reader.
 *
 * @param id of the lesson, which stays while the words change; null until it was saved once
 * @param factor slug of a term of the factor vocabulary, empty when none applies
 * @param level slug of a term of the level vocabulary, empty when none applies
 * @param contradicts whether the case speaks against the statement; otherwise it supports it
 * @param sameAs id of a lesson of another publication that says the same, null when none is known
 */
public record LearningPoint(
        @Nullable Long id,
        String statement,
        @Nullable Quotation quotation,
        String advice,
        String factor,
        String level,
        boolean contradicts,
        @Nullable Long sameAs) {

    public LearningPoint {
        statement = orEmpty(statement);
        advice = orEmpty(advice);
        factor = orEmpty(factor);
        level = orEmpty(level);
    }

    /** One that is not yet a lesson, as nobody else said it. */
    public static LearningPoint of(
            String statement,
            @Nullable Quotation quotation,
            String advice,
            String factor,
            String level,
            boolean contradicts) {
        return new LearningPoint(
                null, statement, quotation, advice, factor, level, contradicts, null);
    }

    public LearningPoint withId(long lesson) {
        return new LearningPoint(
                lesson, statement, quotation, advice, factor, level, contradicts, sameAs);
    }

    public LearningPoint withQuotation(@Nullable Quotation other) {
        return new LearningPoint(id, statement, other, advice, factor, level, contradicts, sameAs);
    }

    public LearningPoint withSameAs(@Nullable Long other) {
        return new LearningPoint(
                id, statement, quotation, advice, factor, level, contradicts, other);
    }

    /**
     * Words taken from a source.
     *
     * @param document id of the attached document, null when the source is not in the library
     * @param page 1-based page of that document, null when unknown
     * @param source where the words stand when the document is not in the library, for example a
     *     paragraph number
     */
    public record Quotation(
            String text, @Nullable Long document, @Nullable Integer page, String source) {
        public Quotation {
            text = orEmpty(text);
            source = orEmpty(source);
        }
    }
}
