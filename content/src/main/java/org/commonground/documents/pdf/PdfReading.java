package org.commonground.documents.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.commonground.documents.texts.Unreadable;
import org.commonground.documents.wire.DocumentFacts;
import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.FrameKind;
import org.commonground.documents.wire.FrameOutput;
import org.commonground.documents.wire.OutlineLine;
import org.commonground.documents.wire.PageDrawing;
import org.commonground.documents.wire.PageUnit;
import org.commonground.documents.wire.ReadingLimits;
import org.commonground.documents.wire.ReadingProblem;
import org.commonground.documents.wire.Recognition;
import org.commonground.documents.wire.WireText;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads one PDF: its pages as they come, then what it says about itself; and draws its first page,
 * as asked.
 */
public final class PdfReading {
    private final ReadingLimits limits;
    private final FrameOutput out;

    public PdfReading(ReadingLimits limits, FrameOutput out) {
        this.limits = limits;
        this.out = out;
    }

    /** Closes the bytes. */
    public void read(RandomAccessRead bytes) throws IOException, Unreadable {
        try (bytes;
                PDDocument document = open(bytes)) {
            if (limits.pages() > 0) {
                DocumentFacts facts = facts(document, pages(document));
                out.send(FrameKind.FACTS, facts::writeTo);
            }
            if (limits.pictureWidth() > 0) {
                sendPicture(PagePicture.draw(document, 1, limits.pictureWidth()));
            }
        }
    }

    /** Sends the words of each wanted page as they are made out. Closes the bytes. */
    public void recognise(RandomAccessRead bytes, Recognition order)
            throws IOException, Unreadable {
        try (bytes;
                PDDocument document = open(bytes)) {
            PageRecognition pages = new PageRecognition(document, order);
            for (int page : order.pages()) {
                sendPage(page, pages.read(page));
            }
        }
    }

    /** Sends the picture of one page, if it can be drawn. Closes the bytes. */
    public void draw(RandomAccessRead bytes, PageDrawing order) throws IOException, Unreadable {
        try (bytes;
                PDDocument document = open(bytes)) {
            sendPicture(PagePicture.draw(document, order.page(), order.width()));
        }
    }

    static PDDocument open(RandomAccessRead bytes) throws Unreadable {
        try {
            return Loader.loadPDF(bytes);
        } catch (InvalidPasswordException e) {
            throw new Unreadable(ReadingProblem.PASSWORD, e);
        } catch (NoClassDefFoundError e) {
            // Only files encrypted for certificates ask for Bouncy Castle, which is not here.
            throw new Unreadable(ReadingProblem.PASSWORD, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Unreadable(ReadingProblem.DAMAGED, e);
        }
    }

    private PageTexts pages(PDDocument document) throws IOException, Unreadable {
        PageTexts texts = new PageTexts(limits, this::sendPage);
        try {
            texts.writeText(document);
        } catch (RuntimeException | StackOverflowError e) {
            throw new Unreadable(ReadingProblem.DAMAGED, e);
        } catch (IOException e) {
            if (texts.sinkFailed()) {
                throw e;
            }
            throw new Unreadable(ReadingProblem.DAMAGED, e);
        }
        if (texts.count() == 0) {
            throw new Unreadable(ReadingProblem.NO_PAGES);
        }
        if (texts.unreadable() == texts.count()) {
            throw new Unreadable(ReadingProblem.DAMAGED);
        }
        return texts;
    }

    private DocumentFacts facts(PDDocument document, PageTexts texts) {
        List<OutlineLine> outline =
                new PdfOutline(document, texts.numbers(), limits.outlineLines()).lines();
        PdfDescription said = PdfDescription.of(document, Instant.now());
        return new DocumentFacts(
                FileFormat.PDF,
                PageUnit.PAGE,
                texts.count(),
                texts.unreadable(),
                texts.wasCut(),
                title(said, texts.title()),
                said.author(),
                said.language(),
                said.created(),
                said.modified(),
                said.keywords(),
                said.tagged(),
                outline);
    }

    /**
     * What the file says is left over when the page plainly says otherwise, or says nearly the same
     * in other words: files keep the name of their first draft.
     */
    private static @Nullable String title(PdfDescription said, TitleSeen seen) {
        boolean stale =
                said.title() != null
                        && (seen.isPlain() && !seen.shows(said.title())
                                || TitleWords.isNewer(seen.best(), said.title()));
        return Stream.of(stale ? null : said.title(), seen.best(), said.lesserTitle())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void sendPage(int number, String text) throws IOException {
        out.send(
                FrameKind.PAGE,
                payload -> {
                    payload.writeInt(number);
                    WireText.write(payload, text);
                });
    }

    private void sendPicture(byte[] jpeg) throws IOException {
        if (jpeg.length > 0) {
            out.send(FrameKind.PICTURE, payload -> payload.write(jpeg));
        }
    }
}
