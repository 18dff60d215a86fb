package org.commonground.documents.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.commonground.documents.texts.Plausible;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Calendar;

/**
 * What a PDF says about itself, as far as it makes sense.
 *
 * @param title of several words
 * @param lesserTitle of one word, or what a program made of a file's name: good only when the page
 *     shows nothing better
 */
record PdfDescription(
        @Nullable String title,
        @Nullable String lesserTitle,
        @Nullable String author,
        @Nullable String language,
        @Nullable Instant created,
        @Nullable Instant modified,
        @Nullable String keywords,
        boolean tagged) {

    static PdfDescription of(PDDocument document, Instant now) {
        XmpPacket xmp = XmpPacket.of(document);
        PDDocumentInformation info = document.getDocumentInformation();
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        String written = attempt(info::getTitle);
        return new PdfDescription(
                Plausible.title(Plausible::isSentence, xmp.title(), written),
                Plausible.title(title -> true, xmp.title(), written, withoutProgram(written)),
                Plausible.author(xmp.author(), attempt(info::getAuthor)),
                Plausible.language(attempt(catalog::getLanguage)),
                time(attempt(info::getCreationDate), now),
                time(attempt(info::getModificationDate), now),
                Plausible.keywords(xmp.keywords(), attempt(info::getKeywords)),
                Boolean.TRUE.equals(attempt(() -> isTagged(catalog))));
    }

    private static @Nullable String withoutProgram(@Nullable String title) {
        return title == null
                ? null
                : title.replaceFirst("(?i)^Microsoft (Word|PowerPoint|Excel) *- *", "");
    }

    private static @Nullable Instant time(@Nullable Calendar calendar, Instant now) {
        return calendar == null ? null : Plausible.time(calendar.toInstant(), now);
    }

    private static boolean isTagged(PDDocumentCatalog catalog) {
        PDMarkInfo marks = catalog.getMarkInfo();
        return marks != null && marks.isMarked() && catalog.getStructureTreeRoot() != null;
    }

    /**
     * Each statement alone may be nonsense to the parser; none of them is worth losing the
     * document.
     */
    private static <T> @Nullable T attempt(Statement<T> statement) {
        try {
            return statement.get();
        } catch (RuntimeException | StackOverflowError e) {
            return null;
        }
    }

    @FunctionalInterface
    private interface Statement<T> {
        @Nullable T get();
    }
}
