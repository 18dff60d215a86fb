package org.commonground.documents.reading;

import org.commonground.documents.wire.DocumentFacts;
import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.FrameInput;
import org.commonground.documents.wire.FrameInput.Frame;
import org.commonground.documents.wire.FrameKind;
import org.commonground.documents.wire.FrameOutput;
import org.commonground.documents.wire.PageUnit;
import org.commonground.documents.wire.ReadingLimits;
import org.commonground.documents.wire.WireText;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A reading process that does what a document's text tells it to; any other text is read as one
 * page.
 */
final class ObedientChild {
    private ObedientChild() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws Exception {
        FrameInput in = new FrameInput(new FileInputStream(FileDescriptor.in));
        OutputStream stdout = new FileOutputStream(FileDescriptor.out);
        FrameOutput out = new FrameOutput(stdout);
        out.send(FrameKind.READY);
        while (true) {
            Frame frame = in.next();
            ReadingLimits.readFrom(frame.payload());
            long size = frame.payload().readLong();
            String text = new String(in.raw().readNBytes((int) size), StandardCharsets.UTF_8);
            obey(text.replaceFirst("^%PDF-order:", ""), out, stdout);
        }
    }

    private static void obey(String text, FrameOutput out, OutputStream stdout) throws Exception {
        switch (text) {
            case "hang" -> Thread.sleep(600_000);
            case "die" -> Runtime.getRuntime().halt(139);
            case "eat memory" -> eatMemory();
            case "print 1 GB" -> print(stdout);
            case "print 1 GB of pages" -> printPages(out);
            default -> {
                page(text, out);
                facts(out);
                out.send(FrameKind.DONE);
            }
        }
    }

    private static void eatMemory() {
        List<byte[]> eaten = new ArrayList<>();
        while (eaten.size() < 1_000_000) {
            eaten.add(new byte[1 << 20]);
        }
    }

    private static void print(OutputStream stdout) throws IOException {
        byte[] noise = new byte[1 << 20];
        Arrays.fill(noise, (byte) 'x');
        for (int i = 0; i < 1024; i++) {
            stdout.write(noise);
        }
    }

    private static void printPages(FrameOutput out) throws IOException {
        String noise = "x".repeat(1 << 20);
        for (int i = 1; i <= 1024; i++) {
            int number = i;
            out.send(
                    FrameKind.PAGE,
                    payload -> {
                        payload.writeInt(number);
                        WireText.write(payload, noise);
                    });
        }
    }

    private static void page(String text, FrameOutput out) throws IOException {
        out.send(
                FrameKind.PAGE,
                payload -> {
                    payload.writeInt(1);
                    WireText.write(payload, text);
                });
    }

    private static void facts(FrameOutput out) throws IOException {
        DocumentFacts facts =
                new DocumentFacts(
                        FileFormat.PDF,
                        PageUnit.PAGE,
                        1,
                        0,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        List.of());
        out.send(FrameKind.FACTS, facts::writeTo);
    }
}
