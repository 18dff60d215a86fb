package org.commonground.documents.office;

import org.apache.tika.metadata.Metadata;
import org.commonground.documents.office.Block.Break;
import org.commonground.documents.office.OfficeReading.Parsed;
import org.commonground.documents.texts.CleanText;
import org.commonground.documents.wire.ReadingLimits;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Plain text in whatever encoding: paragraphs end at an empty line, a form feed begins a page. */
final class PlainText {
    private static final char FORM_FEED = '\f';

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private Break before = Break.PARAGRAPH;

    private PlainText() {}

    static Parsed read(Path file, ReadingLimits limits) throws IOException {
        PlainText text = new PlainText();
        Metadata metadata = new Metadata();
        boolean whole;
        try (BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                Reader reader =
                        new BufferedReader(
                                new InputStreamReader(bytes, encoding(bytes, metadata)))) {
            whole = text.takeIn(reader, limits.textCharacters());
        }
        return new Parsed(
                text.blocks,
                0,
                OfficeDescription.of(metadata, text.blocks, null, Instant.now()),
                !whole);
    }

    /**
     * Who says ISO 8859-1 nearly always means Windows, which has dashes and quotation marks too.
     */
    private static Charset encoding(InputStream bytes, Metadata metadata) throws IOException {
        Charset found = TikaParsers.ENCODINGS.detect(bytes, metadata);
        return found == null || found.equals(StandardCharsets.ISO_8859_1)
                ? Charset.forName("windows-1252")
                : found;
    }

    private boolean takeIn(Reader reader, int limit) throws IOException {
        for (int count = 0; count < limit; count++) {
            int c = reader.read();
            if (c < 0) {
                endParagraph(Break.PARAGRAPH);
                return true;
            }
            switch (c) {
                case '\r' -> {}
                case FORM_FEED -> endParagraph(Break.WANTED_PAGE);
                case '\n' -> endLine();
                default -> paragraph.append((char) c);
            }
        }
        endParagraph(Break.PARAGRAPH);
        return false;
    }

    private void endLine() {
        if (paragraph.isEmpty() || paragraph.charAt(paragraph.length() - 1) == '\n') {
            endParagraph(Break.PARAGRAPH);
        } else {
            paragraph.append('\n');
        }
    }

    private void endParagraph(Break next) {
        String words = CleanText.of(paragraph);
        paragraph.setLength(0);
        if (!words.isEmpty()) {
            blocks.add(new Block(words, 0, before));
            before = next;
        } else if (next.isPage()) {
            before = next;
        }
    }
}
