package org.commonground.documents.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.commonground.documents.texts.CleanText;
import org.commonground.documents.wire.OutlineLine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The bookmarks of a PDF in reading order; bounded, and safe against items that lead back to
 * themselves.
 */
final class PdfOutline {
    private static final int DEEPEST = 12;
    private static final int LONGEST = 300;

    private final PDDocument document;
    private final IdentityHashMap<COSDictionary, Integer> numbers;
    private final int limit;
    private final List<OutlineLine> lines = new ArrayList<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    PdfOutline(PDDocument document, IdentityHashMap<COSDictionary, Integer> numbers, int limit) {
        this.document = document;
        this.numbers = numbers;
        this.limit = limit;
    }

    List<OutlineLine> lines() {
        try {
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                collect(outline.getFirstChild(), 1);
            }
        } catch (RuntimeException | StackOverflowError e) {
            return List.copyOf(lines); // what was found before the damage is still true
        }
        return lines;
    }

    private void collect(PDOutlineItem first, int level) {
        for (PDOutlineItem item = first; item != null; item = item.getNextSibling()) {
            if (lines.size() >= limit || !seen.add(item.getCOSObject())) {
                return;
            }
            String title = title(item);
            if (!title.isEmpty()) {
                lines.add(new OutlineLine(level, title, page(item)));
            }
            if (level < DEEPEST) {
                collect(item.getFirstChild(), level + 1);
            }
        }
    }

    private static String title(PDOutlineItem item) {
        String title = item.getTitle();
        String line = title == null ? "" : CleanText.of(title).replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    private int page(PDOutlineItem item) {
        try {
            PDPage page = item.findDestinationPage(document);
            return page == null ? 0 : numbers.getOrDefault(page.getCOSObject(), 0);
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
