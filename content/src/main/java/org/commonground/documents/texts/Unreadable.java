package org.commonground.documents.texts;

import org.commonground.documents.wire.ReadingProblem;

/** The document cannot be read, and reading it again would not help. */
public final class Unreadable extends Exception {
    private final ReadingProblem problem;

    public Unreadable(ReadingProblem problem, Throwable cause) {
        super(problem.code(), cause);
        this.problem = problem;
    }

    public Unreadable(ReadingProblem problem) {
        super(problem.code());
        this.problem = problem;
    }

    public ReadingProblem problem() {
        return problem;
    }
}
