package org.commonground.documents.reading;

import org.commonground.documents.wire.BrokenFrame;
import org.commonground.documents.wire.DocumentFacts;
import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.FrameInput;
import org.commonground.documents.wire.FrameInput.Frame;
import org.commonground.documents.wire.FrameKind;
import org.commonground.documents.wire.FrameOutput;
import org.commonground.documents.wire.ReadingLimits;
import org.commonground.documents.wire.ReadingProblem;
import org.commonground.documents.wire.WireText;
import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

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

    ReadingProcess(ReaderCommand command, ReadingLimits limits, ReadingPatience patience)
            throws IOException {
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
    Reading read(FileFormat format, InputStream bytes, long size) {
        Answer answer = new Answer();
        try {
            awaitReady();
            watch.begins();
            send(format, bytes, size, limits.withoutPicture());
            ReadingProblem refusal = receive(answer);
            return refusal == null ? answer.finished() : new Reading.Declined(refusal);
        } catch (IOException | IllegalArgumentException e) {
            Reading reading = new Reading.BrokenOff(why(answer, e));
            close();
            return reading;
        } finally {
            watch.rests();
        }
    }

    /** Draws the first page of a PDF; whatever goes wrong, there is just no picture. */
    Picture draw(InputStream bytes, long size) {
        Answer answer = new Answer();
        try {
            awaitReady();
            watch.waitsForPicture();
            send(FileFormat.PDF, bytes, size, limits.pictureOnly());
            receive(answer);
            return answer.picture;
        } catch (IOException | IllegalArgumentException e) {
            close();
            return Picture.NONE;
        } finally {
            watch.rests();
        }
    }

    /** Does other work on the bytes of one or several PDFs. */
    <T> T ask(Order<T> order, InputStream bytes, long size) {
        try {
            awaitReady();
            Runnable heard = () -> watch.waits(order.patience());
            heard.run();
            out.send(
                    order.kind(),
                    payload -> {
                        order.content().writeTo(payload);
                        payload.writeLong(size);
                    });
            out.sendRaw(new Source(bytes), size);
            T answer = order.take(in, heard);
            in.countReceived();
            return answer;
        } catch (IOException | IllegalArgumentException e) {
            close();
            return order.brokenOff();
        } catch (RuntimeException takerFailed) {
            close(); // the rest of the answer is still on its way
            throw takerFailed;
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

    private void send(FileFormat format, InputStream bytes, long size, ReadingLimits wanted)
            throws IOException {
        out.send(
                FrameKind.DOCUMENT,
                payload -> {
                    wanted.writeTo(payload);
                    payload.writeLong(size);
                    WireText.write(payload, format.name());
                });
        out.sendRaw(new Source(bytes), size);
    }

    private void receive(FrameKind wanted) throws IOException {
        Frame frame = in.next();
        if (frame.kind() != wanted) {
            throw new IOException("expected " + wanted + ", not " + frame.kind());
        }
    }

    /**
     * Takes in the whole answer; what comes back is why the document is refused, null when it is
     * not.
     */
    private @Nullable ReadingProblem receive(Answer answer) throws IOException {
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
                case FACTS -> answer.facts = DocumentFacts.readFrom(frame.payload());
                case PICTURE -> answer.picture = new Picture(frame.payload().readAllBytes());
                case DONE -> {
                    return null;
                }
                case REFUSED -> {
                    String code = WireText.readPresent(frame.payload());
                    return ReadingProblem.of(code).orElse(ReadingProblem.DAMAGED);
                }
                default -> throw new IOException("not an answer: " + frame.kind());
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
        Watch.end(process);
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

        Reading finished() throws IOException {
            if (facts == null) {
                throw new IOException("done without facts");
            }
            return new Reading.Finished(facts, pages);
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
