package org.commonground.documents.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.commonground.documents.HandWrittenPdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;

/** Files made to hurt whoever reads them. */
enum CraftedFile {
    PAGES_THAT_CONTAIN_THEMSELVES(
            () ->
                    new HandWrittenPdf()
                            .object("<< /Type /Catalog /Pages 2 0 R >>")
                            .object(
                                    "<< /Type /Pages /Kids [2 0 R 2 0 R 2 0 R] /Count 1410065407"
                                            + " >>")),

    THE_SAME_PAGE_A_HUNDRED_THOUSAND_TIMES(
            () ->
                    new HandWrittenPdf()
                            .object("<< /Type /Catalog /Pages 2 0 R >>")
                            .object(
                                    "<< /Type /Pages /Count 100000 /Kids ["
                                            + "3 0 R ".repeat(100_000)
                                            + "] >>")
                            .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>")),

    ARRAYS_A_MILLION_DEEP(
            () ->
                    new HandWrittenPdf()
                            .object(
                                    "<< /Type /Catalog /Pages 2 0 R /Deep "
                                            + "[".repeat(1_000_000)
                                            + " >>")),

    A_FORM_THAT_DRAWS_ITSELF_TWICE(
            () ->
                    onePage("/XObject << /F 5 0 R >>", "/F Do".getBytes(ISO_8859_1)).stream(
                            "/Type /XObject /Subtype /Form /BBox [0 0 10 10] /Resources << /XObject"
                                    + " << /F 5 0 R >> >>",
                            "/F Do /F Do".getBytes(ISO_8859_1))),

    FORMS_THAT_DOUBLE_THIRTY_TIMES(CraftedFile::doublingForms),

    A_PAGE_WITH_A_BILLION_BLANKS(
            () ->
                    new HandWrittenPdf()
                                    .object("<< /Type /Catalog /Pages 2 0 R >>")
                                    .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                                    .object(
                                            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10]"
                                                    + " /Contents 4 0 R >>")
                                    .stream("/Filter /FlateDecode", deflated(" ", 1_000_000_000))),

    A_PAGE_WITH_FIFTY_MILLION_LETTERS(
            () ->
                    new HandWrittenPdf()
                                    .object("<< /Type /Catalog /Pages 2 0 R >>")
                                    .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                                    .object(
                                            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10]"
                                                + " /Contents 4 0 R /Resources << /Font << /H <<"
                                                + " /Type /Font /Subtype /Type1 /BaseFont"
                                                + " /Helvetica >> >> >> >>")
                                    .stream(
                                            "/Filter /FlateDecode",
                                            deflated(
                                                    "BT /H 1 Tf (" + "x".repeat(1000) + ") Tj ET\n",
                                                    50_000_000))),

    A_MEDIA_BOX_AS_LARGE_AS_A_COUNTRY(
            () ->
                    new HandWrittenPdf()
                            .object("<< /Type /Catalog /Pages 2 0 R >>")
                            .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                            .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1e9 1] >>")),

    BOOKMARKS_THAT_GO_ROUND(
            () ->
                    new HandWrittenPdf()
                            .object("<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R >>")
                            .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                            .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>")
                            .object("<< /First 5 0 R /Last 5 0 R /Count 1 >>")
                            .object("<< /Title (round) /Parent 4 0 R /First 5 0 R /Next 5 0 R >>")),

    A_TABLE_THAT_POINTS_TO_ITSELF(
            () -> new HandWrittenPdf().object("<< /Type /Catalog /Pages 2 0 R >>").object("2 0 R"));

    @SuppressWarnings("ImmutableEnumChecker") // makes the same file each time
    private final Supplier<HandWrittenPdf> pdf;

    CraftedFile(Supplier<HandWrittenPdf> pdf) {
        this.pdf = pdf;
    }

    byte[] bytes() {
        return pdf.get().bytes();
    }

    private static HandWrittenPdf onePage(String resources, byte[] content) {
        return new HandWrittenPdf()
                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object(
                                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] /Contents 4 0 R"
                                        + " /Resources << "
                                        + resources
                                        + " >> >>")
                        .stream("", content);
    }

    /** Each form draws the next one twice: 2 to the 30th drawings in 5 KB. */
    private static HandWrittenPdf doublingForms() {
        HandWrittenPdf pdf = onePage("/XObject << /F 5 0 R >>", "/F Do".getBytes(ISO_8859_1));
        for (int i = 0; i < 30; i++) {
            pdf.stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 10 10] /Resources << /XObject << /F "
                            + (i + 6)
                            + " 0 R >> >>",
                    "/F Do /F Do".getBytes(ISO_8859_1));
        }
        return pdf.stream("/Type /XObject /Subtype /Form /BBox [0 0 10 10]", new byte[0]);
    }

    private static byte[] deflated(String unit, long length) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            byte[] chunk = unit.repeat(Math.max(1, 100_000 / unit.length())).getBytes(ISO_8859_1);
            for (long left = length; left > 0; left -= chunk.length) {
                out.write(chunk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
