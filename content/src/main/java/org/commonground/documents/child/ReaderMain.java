package org.commonground.documents.child;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.commonground.documents.office.OfficeReading;
import org.commonground.documents.pdf.PackJoining;
import org.commonground.documents.pdf.PdfReading;
import org.commonground.documents.pdf.SectionCutting;
import org.commonground.documents.texts.Unreadable;
import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.FrameInput;
import org.commonground.documents.wire.FrameInput.Frame;
import org.commonground.documents.wire.FrameKind;
import org.commonground.documents.wire.FrameOutput;
import org.commonground.documents.wire.PackJoin;
import org.commonground.documents.wire.PageDrawing;
import org.commonground.documents.wire.ReadingLimits;
import org.commonground.documents.wire.Recognition;
import org.commonground.documents.wire.SectionCut;
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
import java.util.ArrayList;
import java.util.List;

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
            work(frame.kind(), frame.payload());
        }
    }

    private void work(FrameKind kind, DataInputStream order) throws IOException {
        switch (kind) {
            case DOCUMENT -> read(order);
            case RECOGNISE -> {
                Recognition wanted = Recognition.readFrom(order);
                withPdf(
                        order.readLong(),
                        pdf -> reading(ReadingLimits.USUAL).recognise(pdf, wanted));
            }
            case DRAW -> {
                PageDrawing wanted = PageDrawing.readFrom(order);
                withPdf(order.readLong(), pdf -> reading(ReadingLimits.USUAL).draw(pdf, wanted));
            }
            case CUT -> {
                List<SectionCut> wanted = SectionCut.readAll(order);
                withPdf(order.readLong(), pdf -> new SectionCutting(out).cut(pdf, wanted));
            }
            case JOIN -> join(PackJoin.readFrom(order));
            default -> throw new IOException("not an order: " + kind);
        }
    }

    private PdfReading reading(ReadingLimits limits) {
        return new PdfReading(limits, out);
    }

    private void read(DataInputStream order) throws IOException {
        ReadingLimits limits = ReadingLimits.readFrom(order);
        long size = order.readLong();
        FileFormat format = WireText.readNamed(order, FileFormat.class);
        if (format == FileFormat.PDF) {
            withPdf(size, pdf -> reading(limits).read(pdf));
        } else {
            withFile(
                    size,
                    format.ending(),
                    file -> answer(() -> new OfficeReading(limits, out).read(file, format)));
        }
    }

    @FunctionalInterface
    private interface PdfWork {
        void on(RandomAccessRead pdf) throws IOException, Unreadable;
    }

    private void withPdf(long size, PdfWork work) throws IOException {
        if (size <= IN_MEMORY) {
            byte[] bytes = in.raw().readNBytes((int) size);
            answer(() -> work.on(new RandomAccessReadBuffer(bytes)));
        } else {
            withFile(size, "pdf", file -> answer(() -> work.on(onDisk(file))));
        }
    }

    @FunctionalInterface
    private interface FileWork {
        void on(Path file) throws IOException;
    }

    private void withFile(long size, String ending, FileWork work) throws IOException {
        Path copy = Files.createTempFile("document", "." + ending);
        try {
            Files.copy(new FirstBytes(in.raw(), size), copy, StandardCopyOption.REPLACE_EXISTING);
            work.on(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void join(PackJoin order) throws IOException {
        List<Path> files = new ArrayList<>();
        try {
            for (PackJoin.Part part : order.parts()) {
                Path file = Files.createTempFile("part", ".pdf");
                files.add(file);
                Files.copy(
                        new FirstBytes(in.raw(), part.size()),
                        file,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            answer(() -> new PackJoining(out).join(order, files));
        } finally {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
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
