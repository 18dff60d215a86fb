package org.commonground.documents.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.commonground.documents.wire.FrameKind;
import org.commonground.documents.wire.FrameOutput;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sends a PDF in pieces, from the disk: it may be larger than the heap. */
final class SentFile {
    private static final int PIECE = 512 * 1024;

    private SentFile() {}

    static void send(PDDocument document, FrameOutput out) throws IOException {
        Path file = Files.createTempFile("made", ".pdf");
        try {
            document.setDocumentId(0L); // the same again gives the same bytes
            document.save(file.toFile());
            try (InputStream bytes = Files.newInputStream(file)) {
                for (byte[] piece = bytes.readNBytes(PIECE);
                        piece.length > 0;
                        piece = bytes.readNBytes(PIECE)) {
                    byte[] sent = piece;
                    out.send(FrameKind.PIECE, payload -> payload.write(sent));
                }
            }
            out.send(FrameKind.FILE_END);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
