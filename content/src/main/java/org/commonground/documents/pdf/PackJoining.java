package org.commonground.documents.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.commonground.documents.texts.Unreadable;
import org.commonground.documents.wire.FrameOutput;
import org.commonground.documents.wire.PackJoin;
import org.commonground.documents.wire.ReadingProblem;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts PDFs together: a bookmark for each, with its own below. */
public final class PackJoining {
    private final FrameOutput out;

    public PackJoining(FrameOutput out) {
        this.out = out;
    }

    /**
     * Sends the whole.
     *
     * @param files in the order of the parts
     */
    public void join(PackJoin order, List<Path> files) throws IOException, Unreadable {
        List<PDDocument> parts = new ArrayList<>();
        try (PDDocument pack = new PDDocument()) {
            PDDocumentOutline outline = new PDDocumentOutline();
            PDFMergerUtility merger = new PDFMergerUtility();
            for (int i = 0; i < files.size(); i++) {
                PDDocument part =
                        PdfReading.open(new RandomAccessReadBufferedFile(files.get(i).toFile()));
                parts.add(part);
                int start = pack.getNumberOfPages();
                // Without an outline of its own the pack takes over the part's: so they are kept
                // apart.
                pack.getDocumentCatalog().setDocumentOutline(null);
                merger.appendDocument(pack, part);
                PDOutlineItem bookmark =
                        SectionCutting.bookmark(pack, order.parts().get(i).title(), start);
                adopt(bookmark, pack.getDocumentCatalog().getDocumentOutline());
                outline.addLast(bookmark);
            }
            SectionCutting.describe(pack, order.title(), order.author(), order.language());
            pack.getDocumentCatalog().setDocumentOutline(outline);
            SentFile.send(pack, out);
        } catch (RuntimeException | StackOverflowError e) {
            throw new Unreadable(ReadingProblem.DAMAGED, e);
        } finally {
            for (PDDocument part : parts) {
                part.close();
            }
        }
    }

    /**
     * A bookmark of the same name as the part would only say it twice: its own come in its place.
     */
    private static void adopt(PDOutlineItem bookmark, @Nullable PDOutlineNode own) {
        if (own == null) {
            return;
        }
        List<PDOutlineItem> items = new ArrayList<>();
        own.children().forEach(items::add);
        for (PDOutlineItem item : items) {
            if (bookmark.getTitle().equals(item.getTitle())) {
                adopt(bookmark, item);
                continue;
            }
            item.getCOSObject().removeItem(COSName.NEXT);
            item.getCOSObject().removeItem(COSName.PREV);
            item.getCOSObject().removeItem(COSName.PARENT);
            bookmark.addLast(item);
        }
    }
}
