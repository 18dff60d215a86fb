package org.commonground.documents.wire;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Receives messages; what does not look like one, or is longer than its kind allows, is an error.
 * For one thread.
 */
public final class FrameInput {
    private final DataInputStream in;
    private long received;

    public FrameInput(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /**
     * The next message.
     *
     * @throws BrokenFrame when what came is none
     * @throws EOFException when nothing comes any more
     */
    public Frame next() throws IOException {
        int code = in.read();
        if (code < 0) {
            throw new EOFException();
        }
        FrameKind kind = FrameKind.of(code);
        int length = in.readInt();
        if (length < 0 || length > kind.longest()) {
            throw new BrokenFrame(kind + " of " + length + " bytes");
        }
        received += length;
        byte[] payload = in.readNBytes(length);
        return new Frame(kind, new DataInputStream(new ByteArrayInputStream(payload)));
    }

    /** How many bytes of payload have come since the last call. */
    public long countReceived() {
        long count = received;
        received = 0;
        return count;
    }

    /** The stream itself, for the raw bytes after a {@link FrameKind#DOCUMENT}. */
    public InputStream raw() {
        return in;
    }

    /** A message that has come in whole. */
    public record Frame(FrameKind kind, DataInputStream payload) {}
}
