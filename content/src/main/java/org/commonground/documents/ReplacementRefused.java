package org.commonground.documents;

import org.commonground.kernel.Refusal;

/** A file cannot take the place of another; the document stays as it was. */
public final class ReplacementRefused extends Refusal {
    private ReplacementRefused(String code, int status, String sentence) {
        super(code, status, sentence);
    }

    static ReplacementRefused because(DocumentProblem problem) {
        return new ReplacementRefused(problem.code(), problem.status(), problem.sentence());
    }

    static ReplacementRefused sameBytes(Document document) {
        return new ReplacementRefused(
                "same-file",
                409,
                "This is the very file that “%s” has already. Nothing was changed."
                        .formatted(document.title()));
    }

    static ReplacementRefused another(Document other) {
        return new ReplacementRefused(
                "duplicate",
                409,
                "This file is in the library already, as document %d, “%s”. Attach it or choose another."
                        .formatted(other.id(), other.title()));
    }
}
