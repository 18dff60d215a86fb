package org.commonground.documents.office;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.commonground.documents.texts.Unreadable;
import org.commonground.documents.wire.DocumentFacts;
import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.FrameKind;
import org.commonground.documents.wire.FrameOutput;
import org.commonground.documents.wire.PageUnit;
import org.commonground.documents.wire.ReadingLimits;
import org.commonground.documents.wire.ReadingProblem;
import org.commonground.documents.wire.WireText;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Reads one file that is no PDF: all its pages, then what it says about itself. */
public final class OfficeReading {
    private final ReadingLimits limits;
    private final FrameOutput out;

    public OfficeReading(ReadingLimits limits, FrameOutput out) {
        this.limits = limits;
        this.out = out;
    }

    /** What parsing gave. */
    record Parsed(List<Block> blocks, int slides, OfficeDescription description, boolean cut) {}

    /**
     * @param expected by its first bytes and name; what it really is, is among the facts
     */
    public void read(Path file, FileFormat expected) throws IOException, Unreadable {
        FileFormat format = Container.formatOf(file, expected);
        Parsed parsed =
                format == FileFormat.TEXT ? PlainText.read(file, limits) : parse(file, format);
        Sheets sheets = Sheets.of(parsed.blocks(), parsed.slides(), limits);
        List<String> texts = sheets.texts().isEmpty() ? List.of("") : sheets.texts();
        for (int number = 1; number <= texts.size(); number++) {
            sendPage(number, texts.get(number - 1));
        }
        DocumentFacts facts = facts(format, parsed, sheets, texts.size());
        out.send(FrameKind.FACTS, facts::writeTo);
    }

    private Parsed parse(Path file, FileFormat format) throws IOException, Unreadable {
        Metadata metadata = TikaParsers.metadata(format);
        PageMarks.Spoken spoken = new PageMarks.Spoken();
        BlockCollector blocks =
                new BlockCollector(format == FileFormat.HTML, limits.textCharacters());
        try (TikaInputStream bytes = open(file, format)) {
            TikaParsers.of(format).parse(bytes, blocks, metadata, TikaParsers.context(spoken));
        } catch (EncryptedDocumentException e) {
            throw new Unreadable(ReadingProblem.PASSWORD, e);
        } catch (TikaException
                | SAXException
                | IOException
                | RuntimeException
                | StackOverflowError
                | LinkageError e) {
            if (!blocks.isFull()) {
                throw new Unreadable(problem(e), e);
            }
        }
        boolean warned = metadata.get(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING) != null;
        List<Block> found = blocks.blocks();
        if (warned && found.isEmpty()) {
            throw new Unreadable(ReadingProblem.DAMAGED);
        }
        if (format == FileFormat.POWERPOINT && blocks.slides() == 0) {
            throw new Unreadable(ReadingProblem.NO_PAGES);
        }
        @Nullable String language =
                format == FileFormat.HTML ? WebPage.language(file) : spoken.language();
        return new Parsed(
                found,
                blocks.slides(),
                OfficeDescription.of(metadata, found, language, Instant.now()),
                blocks.isFull() || warned);
    }

    private static TikaInputStream open(Path file, FileFormat format) throws IOException {
        return format == FileFormat.RTF
                ? TikaInputStream.get(RichText.withPageMarks(file))
                : TikaInputStream.get(file);
    }

    /** POI's own exception for a password is neither Tika's nor a checked one. */
    private static ReadingProblem problem(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof EncryptedDocumentException
                    || each instanceof org.apache.poi.EncryptedDocumentException) {
                return ReadingProblem.PASSWORD;
            }
        }
        return ReadingProblem.DAMAGED;
    }

    private static DocumentFacts facts(FileFormat format, Parsed parsed, Sheets sheets, int pages) {
        OfficeDescription said = parsed.description();
        boolean structured = parsed.blocks().stream().anyMatch(Block::isHeading);
        return new DocumentFacts(
                format,
                pages == 1 && sheets.unit() == PageUnit.PAGE ? PageUnit.PART : sheets.unit(),
                pages,
                0,
                parsed.cut() || sheets.wasCut(),
                said.title(),
                said.author(),
                said.language(),
                said.created(),
                said.modified(),
                said.keywords(),
                structured,
                sheets.outline());
    }

    private void sendPage(int number, String text) throws IOException {
        out.send(
                FrameKind.PAGE,
                payload -> {
                    payload.writeInt(number);
                    WireText.write(payload, text);
                });
    }
}
