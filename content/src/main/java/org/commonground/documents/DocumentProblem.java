package org.commonground.documents;

import org.commonground.documents.wire.ReadingProblem;

/**
 * What is wrong with a document.
 *
 * @param code stable, for programs: {@code password-needed}
 * @param sentence for the editor: what is wrong and what to do
 */
public record DocumentProblem(String code, String sentence) {
    public static DocumentProblem of(ReadingProblem problem) {
        return new DocumentProblem(problem.code(), problem.sentence());
    }

    /** The HTTP status that fits an answer to the upload, 422 for a code that is no longer used. */
    public int status() {
        return ReadingProblem.of(code).map(ReadingProblem::status).orElse(422);
    }
}
