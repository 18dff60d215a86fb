package org.commonground.documents.child;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.commonground.documents.office.OfficeReading;
import org.commonground.documents.pdf.PdfReading;
import org.commonground.documents.texts.Unreadable;
import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.FrameInput;
import org.commonground.documents.wire.FrameInput.Frame;
import org.commonground.documents.wire.FrameKind;
import org.commonground.documents.wire.FrameOutput;
import org.commonground.documents.wire.ReadingLimits;
import org.commonground.documents.wire.WireText;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** The reading process: reads one document after the other from standard input until that ends. */
public final class ReaderMain {
    /** Larger files go to a temporary file: the heap is small. */
    private static final long IN_MEMORY = 16L << 20;

    private static final Duration LOOK_FOR_PARENT = Duration.ofSeconds(2);

    private final FrameInput in;
    private final FrameOutput out;

    private ReaderMain(FrameInput in, FrameOutput out) {
        this.in = in;
        this.out = out;
    }

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        System.setOut(System.err); // what a library prints must not get between the messages
        endWithParent();
        InputStream stdin =
                new BufferedInputStream(new FileInputStream(FileDescriptor.in), 64 * 1024);
        FrameOutput stdout = new FrameOutput(new FileOutputStream(FileDescriptor.out));
        new ReaderMain(new FrameInput(stdin), stdout).run();
    }

    private void run() throws IOException {
        out.send(FrameKind.READY);
        while (true) {
            Frame frame;
            try {
                frame = in.next();
            } catch (EOFException portalEnded) {
                return;
            }
            read(frame.payload());
        }
    }

    private void read(DataInputStream order) throws IOException {
        ReadingLimits limits = ReadingLimits.readFrom(order);
        long size = order.readLong();
        FileFormat format = WireText.readNamed(order, FileFormat.class);
        if (format == FileFormat.PDF && size <= IN_MEMORY) {
            byte[] bytes = in.raw().readNBytes((int) size);
            answer(() -> new PdfReading(limits, out).read(new RandomAccessReadBuffer(bytes)));
            return;
        }
        Path copy = Files.createTempFile("document", "." + format.ending());
        try {
            Files.copy(new FirstBytes(in.raw(), size), copy, StandardCopyOption.REPLACE_EXISTING);
            answer(
                    format == FileFormat.PDF
                            ? () -> new PdfReading(limits, out).read(onDisk(copy))
                            : () -> new OfficeReading(limits, out).read(copy, format));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static RandomAccessRead onDisk(Path file) throws IOException {
        return new RandomAccessReadBufferedFile(file.toFile());
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, Unreadable;
    }

    private void answer(Work work) throws IOException {
        try {
            work.run();
            out.send(FrameKind.DONE);
        } catch (Unreadable e) {
            out.send(FrameKind.REFUSED, payload -> WireText.write(payload, e.problem().code()));
        }
    }

    /** A child that hangs in a document would outlive a portal that was killed. */
    private static void endWithParent() {
        ProcessHandle parent = ProcessHandle.current().parent().orElse(null);
        if (parent == null) {
            return;
        }
        Thread watch =
                new Thread(
                        () -> {
                            try {
                                while (parent.isAlive()) {
                                    Thread.sleep(LOOK_FOR_PARENT);
                                }
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            Runtime.getRuntime().halt(1);
                        });
        watch.setDaemon(true);
        watch.start();
    }

    /** As much of standard input as belongs to the document. */
    private static final class FirstBytes extends InputStream {
        private final InputStream source;
        private long left;

        FirstBytes(InputStream source, long size) {
            this.source = source;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = left == 0 ? -1 : source.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(n, 0);
            return n;
        }
    }
}
