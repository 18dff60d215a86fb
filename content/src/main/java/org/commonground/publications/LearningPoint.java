package org.commonground.publications;

import static org.commonground.publications.Absent.orEmpty;

import org.jspecify.annotations.Nullable;

/**
 * One lesson of a publication: a statement, the words it rests on and advice to the reader.
 *
 * @param factor slug of a term of the factor vocabulary, empty when none applies
 * @param level slug of a term of the level vocabulary, empty when none applies
 * @param contradicts whether the case speaks against the statement; otherwise it supports it
 */
public record LearningPoint(
        String statement,
        @Nullable Quotation quotation,
        String advice,
        String factor,
        String level,
        boolean contradicts) {

    public LearningPoint {
        statement = orEmpty(statement);
        advice = orEmpty(advice);
        factor = orEmpty(factor);
        level = orEmpty(level);
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
