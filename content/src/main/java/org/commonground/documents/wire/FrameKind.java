package org.commonground.documents.wire;

/** The messages, and the most bytes each may carry. */
public enum FrameKind {
    /**
     * To the reader: {@link ReadingLimits}, a size and a {@link FileFormat}; as many raw bytes
     * follow.
     */
    DOCUMENT(1, 1 << 10),
    /** From the reader, once: it runs. */
    READY(2, 0),
    /** One page: 1-based number and text. */
    PAGE(3, 16 << 20),
    /** {@link DocumentFacts}; no page comes after it. */
    FACTS(4, 16 << 20),
    /** The first page as a JPEG; may be left out. */
    PICTURE(5, 2 << 20),
    /** Nothing more comes for this document. */
    DONE(6, 0),
    /** The code of a {@link ReadingProblem}; nothing more comes for this document. */
    REFUSED(7, 1 << 10);

    private final int code;
    private final int longest;

    FrameKind(int code, int longest) {
        this.code = code;
        this.longest = longest;
    }

    /** The first byte of the message. */
    int code() {
        return code;
    }

    int longest() {
        return longest;
    }

    static FrameKind of(int code) throws BrokenFrame {
        for (FrameKind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        throw new BrokenFrame("no such message: " + code);
    }
}
