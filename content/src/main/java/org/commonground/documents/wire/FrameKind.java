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
    PICTURE(5, 4 << 20),
    /** Nothing more comes for this document. */
    DONE(6, 0),
    /** The code of a {@link ReadingProblem}; nothing more comes for this document. */
    REFUSED(7, 1 << 10),
    /** To the reader: {@link Recognition} and a size; raw bytes follow, pages come back. */
    RECOGNISE(8, 1 << 16),
    /** To the reader: {@link PageDrawing} and a size; raw bytes follow, a picture comes back. */
    DRAW(9, 1 << 10),
    /**
     * To the reader: a list of {@link SectionCut} and a size; raw bytes follow, files come back.
     */
    CUT(10, 1 << 20),
    /** To the reader: {@link PackJoin} and a size; raw bytes follow, one file comes back. */
    JOIN(11, 1 << 20),
    /** A piece of a file that was made. */
    PIECE(12, 1 << 20),
    /** The file whose pieces came is complete. */
    FILE_END(13, 0);

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
