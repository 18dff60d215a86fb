package org.commonground.documents.reading;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.commonground.documents.wire.BrokenFrame;
import org.commonground.documents.wire.DocumentFacts;
import org.commonground.documents.wire.FrameInput;
import org.commonground.documents.wire.FrameInput.Frame;
import org.commonground.documents.wire.FrameKind;
import org.commonground.documents.wire.FrameOutput;
import org.commonground.documents.wire.ReadingLimits;
import org.commonground.documents.wire.ReadingProblem;
import org.commonground.documents.wire.WireText;
import org.jspecify.annotations.Nullable;

/** One running child; after it has broken off a document it is of no more use. For one thread. */
final class ReadingProcess implements AutoCloseable {
    /** {@code -XX:+ExitOnOutOfMemoryError} ends the JVM with this. */
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final Watch watch;
    private final ReadingLimits limits;
    private final FrameInput in;
    private final FrameOutput out;
    private boolean ready;
    private volatile boolean closed;

    ReadingProcess(ReaderCommand command, ReadingLimits limits, ReadingPatience patience) throws IOException {
        this.limits = limits;
        this.process = command.start();
        this.watch = new Watch(process, patience);
        this.in = new FrameInput(new BufferedInputStream(process.getInputStream(), 64 * 1024));
        this.out = new FrameOutput(process.getOutputStream());
    }

    boolean isUsable() {
        return !closed && process.isAlive();
    }

    /**
     * Reads one document; everything that is the document's fault is an answer.
     *
     * @throws SourceFailed when the stream fails
     * @throws ReaderUnavailable when the child did not start
     */
    Reading read(InputStream bytes, long size) {
        Answer answer = new Answer();
        try {
            awaitReady();
            watch.begins();
            send(bytes, size);
            return receive(answer);
        } catch (IOException | IllegalArgumentException e) {
            Reading reading = answer.facts == null ? new Reading.BrokenOff(why(answer, e)) : answer.finished();
            close();
            return reading;
        } finally {
            watch.rests();
        }
    }

    private void awaitReady() {
        if (ready) {
            return;
        }
        watch.startsUp();
        try {
            receive(FrameKind.READY);
            ready = true;
        } catch (IOException e) {
            close();
            throw new ReaderUnavailable(e);
        }
    }

    private void send(InputStream bytes, long size) throws IOException {
        out.send(FrameKind.DOCUMENT, payload -> {
            limits.writeTo(payload);
            payload.writeLong(size);
        });
        out.sendRaw(new Source(bytes), size);
    }

    private void receive(FrameKind wanted) throws IOException {
        Frame frame = in.next();
        if (frame.kind() != wanted) {
            throw new IOException("expected " + wanted + ", not " + frame.kind());
        }
    }

    private Reading receive(Answer answer) throws IOException {
        while (true) {
            Frame frame = in.next();
            answer.bytes += in.countReceived();
            if (answer.bytes > limits.mostBytes()) {
                throw new TooMuch();
            }
            switch (frame.kind()) {
                case PAGE -> {
                    answer.addPage(frame.payload());
                    watch.hears();
                }
                case FACTS -> {
                    answer.facts = DocumentFacts.readFrom(frame.payload());
                    watch.waitsForPicture();
                }
                case PICTURE -> answer.picture = new Picture(frame.payload().readAllBytes());
                case DONE -> {
                    if (answer.facts == null) {
                        throw new IOException("done without facts");
                    }
                    return answer.finished();
                }
                case REFUSED -> {
                    String code = WireText.readPresent(frame.payload());
                    return new Reading.Declined(ReadingProblem.of(code).orElse(ReadingProblem.DAMAGED));
                }
                case DOCUMENT, READY -> throw new IOException("not an answer: " + frame.kind());
            }
        }
    }

    private ReadingProblem why(Answer answer, Exception e) {
        if (watch.hasEnded()) {
            return ReadingProblem.TOO_SLOW;
        }
        if (e instanceof TooMuch || answer.bytes > limits.mostBytes()) {
            return ReadingProblem.TOO_MUCH_TEXT;
        }
        boolean diedOfMemory = !(e instanceof BrokenFrame) && exitValue() == OUT_OF_MEMORY;
        return diedOfMemory ? ReadingProblem.TOO_MUCH_MEMORY : ReadingProblem.READING_FAILED;
    }

    /** Its pipes close a moment before it has ended. */
    private int exitValue() {
        try {
            return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    @Override
    public void close() {
        closed = true;
        watch.close();
        process.destroyForcibly();
    }

    /** What has come in so far. */
    private static final class Answer {
        private final List<String> pages = new ArrayList<>();
        private @Nullable DocumentFacts facts;
        private Picture picture = Picture.NONE;
        private long bytes;

        void addPage(DataInputStream payload) throws IOException {
            int number = payload.readInt();
            if (number != pages.size() + 1) {
                throw new IOException("page " + number + " after " + pages.size());
            }
            pages.add(WireText.readPresent(payload));
        }

        Reading finished() {
            return new Reading.Finished(Objects.requireNonNull(facts), pages, picture);
        }
    }

    /** More came than a document may have. */
    private static final class TooMuch extends IOException {
        TooMuch() {
            super("more than the limit");
        }
    }

    /** Tells faults of the file apart from those of the child. */
    private static final class Source extends FilterInputStream {
        Source(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) {
            try {
                return in.read(into, from, length);
            } catch (IOException e) {
                throw new SourceFailed(e);
            }
        }
    }
}
