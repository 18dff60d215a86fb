package org.commonground.documents.wire;

/** The messages, and the most bytes each may carry. */
public enum FrameKind {
    /** To the reader: {@link ReadingLimits} and a size; as many raw bytes follow. */
    DOCUMENT(1 << 10),
    /** From the reader, once: it runs. */
    READY(0),
    /** One page: 1-based number and text. */
    PAGE(16 << 20),
    /** {@link DocumentFacts}; no page comes after it. */
    FACTS(16 << 20),
    /** The first page as a JPEG; may be left out. */
    PICTURE(2 << 20),
    /** Nothing more comes for this document. */
    DONE(0),
    /** The code of a {@link ReadingProblem}; nothing more comes for this document. */
    REFUSED(1 << 10);

    private static final FrameKind[] ALL = values();

    private final int longest;

    FrameKind(int longest) {
        this.longest = longest;
    }

    int longest() {
        return longest;
    }

    static boolean isKnown(int ordinal) {
        return ordinal >= 0 && ordinal < ALL.length;
    }

    static FrameKind at(int ordinal) {
        return ALL[ordinal];
    }
}
