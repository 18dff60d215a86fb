package org.commonground.documents.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Sends messages: one byte of kind, four of length, then the payload. For one thread. */
public final class FrameOutput {
    private static final int COPY = 64 * 1024;

    private final DataOutputStream out;
    private final Payload payload = new Payload();

    /**
     * @param out best unbuffered: each message is written at once
     */
    public FrameOutput(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** What a message carries. */
    @FunctionalInterface
    public interface Content {
        void writeTo(DataOutputStream payload) throws IOException;
    }

    public void send(FrameKind kind, Content content) throws IOException {
        payload.begin(kind);
        content.writeTo(new DataOutputStream(payload));
        payload.sendTo(out);
        out.flush();
    }

    public void send(FrameKind kind) throws IOException {
        send(kind, nothing -> {});
    }

    /** Raw bytes after a {@link FrameKind#DOCUMENT}. */
    public void sendRaw(InputStream bytes, long size) throws IOException {
        byte[] buffer = new byte[(int) Math.min(COPY, Math.max(1, size))];
        for (long left = size; left > 0; ) {
            int n = bytes.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (n < 0) {
                throw new IOException("The file ends " + left + " bytes before its size");
            }
            out.write(buffer, 0, n);
            left -= n;
        }
        out.flush();
    }

    /** A buffer that keeps its room between messages, unless one was unusually big. */
    private static final class Payload extends ByteArrayOutputStream {
        private static final int HEAD = 5;
        private static final int KEEP = 1 << 20;

        Payload() {
            super(64 * 1024);
        }

        void begin(FrameKind kind) {
            if (buf.length > KEEP) {
                buf = new byte[64 * 1024];
            }
            reset();
            write(kind.code());
            writeBytes(new byte[HEAD - 1]);
        }

        void sendTo(OutputStream out) throws IOException {
            int length = count - HEAD;
            for (int i = 1; i < HEAD; i++) {
                buf[i] = (byte) (length >>> (8 * (HEAD - 1 - i)));
            }
            out.write(buf, 0, count);
        }
    }
}
