package org.commonground.documents.pdf;

import org.commonground.documents.wire.ReadingProblem;

/** The document cannot be read, and reading it again would not help. */
final class Unreadable extends Exception {
    private final ReadingProblem problem;

    Unreadable(ReadingProblem problem, Throwable cause) {
        super(problem.code(), cause);
        this.problem = problem;
    }

    Unreadable(ReadingProblem problem) {
        super(problem.code());
        this.problem = problem;
    }

    ReadingProblem problem() {
        return problem;
    }
}
