package org.commonground.documents.reading;

import org.commonground.documents.wire.DocumentFacts;
import org.commonground.documents.wire.ReadingProblem;

import java.util.List;

/** What came of reading a document once. */
public sealed interface Reading {
    /**
     * It was read.
     *
     * @param pages their texts in order, the first page first
     */
    record Finished(DocumentFacts facts, List<String> pages) implements Reading {
        public Finished {
            pages = List.copyOf(pages);
        }
    }

    /** It cannot be read, and trying again would not help. */
    record Declined(ReadingProblem problem) implements Reading {}

    /** The reading process ended over it. */
    record BrokenOff(ReadingProblem problem) implements Reading {}
}
