package org.commonground.documents.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.multipdf.Splitter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.commonground.documents.texts.Unreadable;
import org.commonground.documents.wire.FrameOutput;
import org.commonground.documents.wire.OutlineLine;
import org.commonground.documents.wire.ReadingLimits;
import org.commonground.documents.wire.ReadingProblem;
import org.commonground.documents.wire.SectionCut;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/** Makes a file of its own from each section of a PDF. */
public final class SectionCutting {
    private final FrameOutput out;

    public SectionCutting(FrameOutput out) {
        this.out = out;
    }

    /** Sends the files one after the other. Closes the bytes. */
    public void cut(RandomAccessRead bytes, List<SectionCut> cuts) throws IOException, Unreadable {
        try (bytes;
                PDDocument whole = PdfReading.open(bytes)) {
            List<OutlineLine> outline = outline(whole);
            for (SectionCut cut : cuts) {
                send(whole, outline, cut);
            }
        }
    }

    private static List<OutlineLine> outline(PDDocument whole) {
        IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
        int number = 0;
        for (PDPage page : whole.getPages()) {
            number++;
            numbers.put(page.getCOSObject(), number);
        }
        return new PdfOutline(whole, numbers, ReadingLimits.USUAL.outlineLines()).lines();
    }

    private void send(PDDocument whole, List<OutlineLine> outline, SectionCut cut)
            throws IOException, Unreadable {
        try (PDDocument section = split(whole, cut)) {
            describe(section, cut.title(), cut.author(), cut.language());
            addOutline(section, outline, cut);
            SentFile.send(section, out);
        } catch (RuntimeException | StackOverflowError e) {
            throw new Unreadable(ReadingProblem.DAMAGED, e);
        }
    }

    private static PDDocument split(PDDocument whole, SectionCut cut)
            throws IOException, Unreadable {
        Splitter splitter = new Splitter();
        splitter.setStartPage(cut.from());
        splitter.setEndPage(cut.to());
        splitter.setSplitAtPage(cut.to() - cut.from() + 1);
        List<PDDocument> parts = splitter.split(whole);
        if (parts.isEmpty()) {
            throw new Unreadable(ReadingProblem.NO_PAGES);
        }
        return parts.getFirst();
    }

    static void describe(
            PDDocument document, String title, @Nullable String author, @Nullable String language) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setAuthor(author);
        about.setProducer("Common Ground");
        document.setDocumentInformation(about);
        if (language != null) {
            document.getDocumentCatalog().setLanguage(language);
        }
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
        document.getDocumentCatalog().setMetadata(null);
    }

    /** The bookmarks that lead to its pages, nested as they were. */
    private static void addOutline(PDDocument section, List<OutlineLine> lines, SectionCut cut) {
        PDDocumentOutline outline = new PDDocumentOutline();
        Deque<PDOutlineNode> open = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        open.push(outline);
        levels.push(0);
        for (OutlineLine line : lines) {
            if (line.page() < cut.from() || line.page() > cut.to()) {
                continue;
            }
            while (levels.getFirst() >= line.level()) {
                levels.pop();
                open.pop();
            }
            PDOutlineItem item = bookmark(section, line.title(), line.page() - cut.from());
            open.getFirst().addLast(item);
            open.push(item);
            levels.push(line.level());
        }
        section.getDocumentCatalog().setDocumentOutline(outline);
    }

    /**
     * @param page from 0
     */
    static PDOutlineItem bookmark(PDDocument document, String title, int page) {
        PDPageFitWidthDestination destination = new PDPageFitWidthDestination();
        destination.setPage(document.getPage(page));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        return item;
    }
}
