package org.commonground.documents.making;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import jakarta.enterprise.context.ApplicationScoped;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Makes tagged PDFs with bookmarks, page numbers and embedded fonts, meant to conform to PDF/UA-1.
 */
@ApplicationScoped
public class PdfMaker {
    static final String FONT = "DejaVu Sans Condensed";
    static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false); // it comments on every style it does not know
    }

    /**
     * Makes a PDF.
     *
     * @throws IllegalArgumentException when the body is not well-formed
     */
    public byte[] make(Manuscript manuscript) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            make(manuscript, pdf);
        } catch (IOException e) {
            throw new IllegalStateException("Memory cannot fail to be written to", e);
        }
        return pdf.toByteArray();
    }

    /**
     * As {@link #make(Manuscript)}, to a stream that stays open.
     *
     * @throws IOException when the stream fails
     */
    public void make(Manuscript manuscript, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("Common Ground");
        font(builder, "", REGULAR, FontStyle.NORMAL);
        font(builder, "-Bold", BOLD, FontStyle.NORMAL);
        font(builder, "-Oblique", REGULAR, FontStyle.ITALIC);
        font(builder, "-BoldOblique", BOLD, FontStyle.ITALIC);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(
                    (address, type) -> address.startsWith("data:"), when);
        }
        builder.withW3cDocument(PrintedPage.of(manuscript), null);
        builder.toStream(out);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(() -> open(FONTS + cut + ".ttf"), FONT, weight, style, true);
    }

    static InputStream open(String resource) {
        return Objects.requireNonNull(PdfMaker.class.getResourceAsStream(resource), resource);
    }
}
