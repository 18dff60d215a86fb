package org.commonground.documents;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.commonground.documents.wire.ReadingProblem;

/**
 * What is wrong with a document.
 *
 * @param code stable, for programs: {@code password-needed}
 * @param sentence for the editor: what is wrong and what to do
 */
@Embeddable
public record DocumentProblem(
        @Column(name = "problem_code") String code,
        @Column(name = "problem_sentence", length = LONG32) String sentence) {
    public static DocumentProblem of(ReadingProblem problem) {
        return new DocumentProblem(problem.code(), problem.sentence());
    }

    boolean isForWantOfText() {
        return code.equals(ReadingProblem.NO_TEXT.code());
    }

    /** The HTTP status that fits an answer to the upload, 422 for a code that is no longer used. */
    public int status() {
        return ReadingProblem.of(code).map(ReadingProblem::status).orElse(422);
    }
}
