package org.commonground.documents;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes small PDFs for tests; a page is given as its lines. */
public final class SamplePdf {
    private final List<List<String>> pages = new ArrayList<>();
    private final List<Consumer<PDDocument>> changes = new ArrayList<>();

    /** A page with these lines; none for a page without text. */
    public SamplePdf page(String... lines) {
        pages.add(List.of(lines));
        return this;
    }

    /** Something done to the document before it is saved. */
    public SamplePdf with(Consumer<PDDocument> change) {
        changes.add(change);
        return this;
    }

    /** Opens with the user's password, changes with the owner's. */
    public SamplePdf protectedBy(String owner, String user) {
        return with(
                document -> {
                    try {
                        document.protect(
                                new StandardProtectionPolicy(owner, user, new AccessPermission(0)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    public byte[] bytes() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont font = new PDType1Font(FontName.HELVETICA);
            for (List<String> lines : pages) {
                write(document, font, lines);
            }
            changes.forEach(change -> change.accept(document));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDFont font, List<String> lines)
            throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.newLineAtOffset(72, 720);
            content.setLeading(16);
            for (String line : lines) {
                // A line that starts with "# " is a heading in larger letters.
                boolean heading = line.startsWith("# ");
                content.setFont(font, heading ? 24 : 11);
                content.showText(heading ? line.substring(2) : line);
                content.newLine();
            }
            content.endText();
        }
    }
}
