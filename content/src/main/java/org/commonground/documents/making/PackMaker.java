package org.commonground.documents.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts PDFs together behind a cover with contents; each section is a bookmark with the section's
 * own below it.
 *
 * <p>The sections are opened in this very process, so they must be PDFs of the portal's own making.
 */
@ApplicationScoped
public class PackMaker {
    private final PdfMaker pdfs;

    @Inject
    public PackMaker(PdfMaker pdfs) {
        this.pdfs = pdfs;
    }

    /**
     * Writes the pack to a stream that stays open.
     *
     * @param language a BCP 47 tag
     * @throws IOException when a section is no PDF or the stream fails
     */
    public void make(
            String title,
            @Nullable String author,
            String language,
            List<PackSection> sections,
            OutputStream out)
            throws IOException {
        List<PDDocument> parts = new ArrayList<>();
        try {
            for (PackSection section : sections) {
                parts.add(load(section));
            }
            try (PDDocument pack = front(title, author, language, sections, parts)) {
                append(pack, sections, parts);
                pack.save(out);
            }
        } finally {
            parts.forEach(IOUtils::closeQuietly);
        }
    }

    private static PDDocument load(PackSection section) throws IOException {
        try (InputStream bytes = section.source().open()) {
            return Loader.loadPDF(bytes.readAllBytes());
        }
    }

    /** The cover names the pages of the sections, which begin after it, however long it gets. */
    private PDDocument front(
            String title,
            @Nullable String author,
            String language,
            List<PackSection> sections,
            List<PDDocument> parts)
            throws IOException {
        int coverPages = 1;
        while (true) {
            String body = cover(title, author, sections, parts, coverPages + 1);
            PDDocument front =
                    Loader.loadPDF(pdfs.make(new Manuscript(title, author, null, language, body)));
            if (front.getNumberOfPages() <= coverPages) {
                return front;
            }
            coverPages = front.getNumberOfPages();
            front.close();
        }
    }

    private static String cover(
            String title,
            @Nullable String author,
            List<PackSection> sections,
            List<PDDocument> parts,
            int firstPage) {
        StringBuilder body =
                new StringBuilder("<div class=\"cover\"><h1>")
                        .append(Xhtml.escape(title))
                        .append("</h1>");
        if (author != null) {
            body.append("<p>").append(Xhtml.escape(author)).append("</p>");
        }
        body.append("</div><h2>Contents</h2><table class=\"contents\">")
                .append("<thead><tr><th>Section</th><th>Page</th></tr></thead><tbody>");
        int page = firstPage;
        for (int i = 0; i < sections.size(); i++) {
            body.append("<tr><td>")
                    .append(Xhtml.escape(sections.get(i).title()))
                    .append("</td><td class=\"page\">")
                    .append(page)
                    .append("</td></tr>");
            page += parts.get(i).getNumberOfPages();
        }
        return body.append("</tbody></table>").toString();
    }

    private static void append(PDDocument pack, List<PackSection> sections, List<PDDocument> parts)
            throws IOException {
        PDDocumentOutline whole = new PDDocumentOutline();
        whole.addLast(bookmark("Contents", pack, 0));
        PDFMergerUtility merger = new PDFMergerUtility();
        for (int i = 0; i < parts.size(); i++) {
            int start = pack.getNumberOfPages();
            // Without an outline of its own the pack takes over the section's: so the sections are
            // kept apart.
            pack.getDocumentCatalog().setDocumentOutline(null);
            merger.appendDocument(pack, parts.get(i));
            PDOutlineItem section = bookmark(sections.get(i).title(), pack, start);
            adopt(section, pack.getDocumentCatalog().getDocumentOutline());
            whole.addLast(section);
        }
        pack.getDocumentCatalog().setDocumentOutline(whole);
    }

    private static PDOutlineItem bookmark(String title, PDDocument pack, int page) {
        PDPageFitWidthDestination destination = new PDPageFitWidthDestination();
        destination.setPage(pack.getPage(page));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        return item;
    }

    private static void adopt(PDOutlineItem section, @Nullable PDDocumentOutline own) {
        if (own == null) {
            return;
        }
        List<PDOutlineItem> items = new ArrayList<>();
        own.children().forEach(items::add);
        for (PDOutlineItem item : items) {
            item.getCOSObject().removeItem(COSName.NEXT);
            item.getCOSObject().removeItem(COSName.PREV);
            item.getCOSObject().removeItem(COSName.PARENT);
            section.addLast(item);
        }
    }
}
