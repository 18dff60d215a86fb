package org.commonground.documents.reading;

import org.commonground.documents.wire.FrameInput;
import org.commonground.documents.wire.FrameInput.Frame;
import org.commonground.documents.wire.FrameKind;
import org.commonground.documents.wire.FrameOutput;
import org.commonground.documents.wire.PackJoin;
import org.commonground.documents.wire.SectionCut;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;

/** To make PDFs of a PDF or of several; true when all of them came. */
final class MakeOrder implements Order<Boolean> {
    private final FrameKind kind;
    private final FrameOutput.Content content;
    private final int files;
    private final MadeFiles taker;

    private MakeOrder(FrameKind kind, FrameOutput.Content content, int files, MadeFiles taker) {
        this.kind = kind;
        this.content = content;
        this.files = files;
        this.taker = taker;
    }

    static MakeOrder cut(List<SectionCut> cuts, MadeFiles taker) {
        return new MakeOrder(
                FrameKind.CUT, out -> SectionCut.writeAll(cuts, out), cuts.size(), taker);
    }

    static MakeOrder join(PackJoin join, MadeFiles taker) {
        return new MakeOrder(FrameKind.JOIN, join::writeTo, 1, taker);
    }

    @Override
    public FrameKind kind() {
        return kind;
    }

    @Override
    public FrameOutput.Content content() {
        return content;
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(60);
    }

    @Override
    public Boolean take(FrameInput in, Runnable heard) throws IOException {
        for (int number = 0; number < files; number++) {
            Frame first = in.next();
            if (first.kind() != FrameKind.PIECE) {
                return false; // refused
            }
            try (InputStream file = new Pieces(in, first, heard)) {
                taker.take(number, file);
                file.skip(Long.MAX_VALUE); // up to its end, whoever takes it
            }
        }
        return in.next().kind() == FrameKind.DONE;
    }

    @Override
    public Boolean brokenOff() {
        return false;
    }

    /** One file as it comes in. */
    private static final class Pieces extends InputStream {
        private final FrameInput in;
        private final Runnable heard;
        private InputStream piece;
        private boolean ended;

        Pieces(FrameInput in, Frame first, Runnable heard) {
            this.in = in;
            this.heard = heard;
            this.piece = first.payload();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int count = ended ? -1 : piece.read(into, from, length);
            while (count < 0 && !ended) {
                next();
                count = ended ? -1 : piece.read(into, from, length);
            }
            return count;
        }

        private void next() throws IOException {
            Frame frame = in.next();
            heard.run();
            switch (frame.kind()) {
                case PIECE -> piece = frame.payload();
                case FILE_END -> ended = true;
                default -> throw new IOException("no piece of a file: " + frame.kind());
            }
        }
    }
}
