package org.commonground.documents.reading;

import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.ReadingLimits;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reads documents with a child that stays; when a document ends it, the next child starts at once.
 * For one thread, besides {@link #close}.
 */
public final class WarmReader implements AutoCloseable {
    /** A fresh child now and then: what libraries keep for ever stays small. */
    private static final int MOST_DOCUMENTS = 2_000;

    private final ReaderCommand command;
    private final ReadingLimits limits;
    private final ReadingPatience patience;
    private volatile @Nullable ReadingProcess child;
    private volatile boolean closed;
    private int documents;

    public WarmReader(ReaderCommand command, ReadingLimits limits, ReadingPatience patience) {
        this.command = command;
        this.limits = limits;
        this.patience = patience;
    }

    /** Starts the child without waiting for it, so that the first document need not. */
    public void warm() {
        ReadingProcess current = child;
        if (current == null || !current.isUsable() || documents >= MOST_DOCUMENTS) {
            endChild();
            child = start();
            documents = 0;
            if (closed) {
                endChild();
            }
        }
    }

    /**
     * Reads one document, whatever it may do to the child.
     *
     * @param format by its first bytes and its name; what it really is, is among the facts
     * @param size how many bytes the stream holds
     * @throws SourceFailed when the stream fails
     * @throws ReaderUnavailable when no child can be started: nothing is known about the document
     *     then
     */
    public Reading read(FileFormat format, InputStream bytes, long size) {
        return with(reader -> reader.read(format, bytes, size));
    }

    /** Reads a PDF. */
    public Reading read(InputStream bytes, long size) {
        return read(FileFormat.PDF, bytes, size);
    }

    /**
     * Draws the first page of a PDF that has been read before; {@link Picture#NONE} when that does
     * not work.
     */
    public Picture draw(InputStream bytes, long size) {
        return with(reader -> reader.draw(bytes, size));
    }

    /**
     * Does other work on the bytes of one or several PDFs.
     *
     * @throws SourceFailed when the stream fails
     * @throws ReaderUnavailable when no child can be started
     */
    public <T> T ask(Order<T> order, InputStream bytes, long size) {
        return with(reader -> reader.ask(order, bytes, size));
    }

    private <T> T with(Function<ReadingProcess, T> work) {
        ReadingProcess reader = living();
        documents++;
        try {
            return work.apply(reader);
        } catch (SourceFailed e) {
            reader.close(); // it still waits for the rest of the bytes
            throw e;
        } finally {
            if (!closed) {
                warm();
            }
        }
    }

    private ReadingProcess living() {
        if (closed) {
            throw new IllegalStateException("The reader is closed");
        }
        warm();
        return Objects.requireNonNull(child);
    }

    private ReadingProcess start() {
        try {
            return new ReadingProcess(command, limits, patience);
        } catch (IOException e) {
            throw new ReaderUnavailable(e);
        }
    }

    /** Ends the child; a document that is being read by another thread is broken off. */
    @Override
    public void close() {
        closed = true;
        endChild();
    }

    private void endChild() {
        ReadingProcess current = child;
        if (current != null) {
            current.close();
            child = null;
        }
    }
}
