package org.commonground.documents;

import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.PageUnit;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a reader wants to know about a document before opening it.
 *
 * @param type short, {@code "PDF"} or {@code "Word"}
 * @param size in bytes, from the bytes themselves; 0 when they were not kept
 * @param sizeText {@code "1.4 MB"}
 * @param pages 0 until it is read
 * @param pageUnit what these pages are
 * @param readingMinutes rounded up; 0 when there is no text
 * @param recognisedPages how many of them were read from their pictures
 * @param dated the date people say it bears
 * @param madeAt when the file says it was made
 * @param downloadTimes one for each configured speed
 * @param problem why it was refused or what is missing; null when all is well
 */
public record DocumentCard(
        long id,
        String name,
        String title,
        @Nullable String author,
        @Nullable String language,
        String mediaType,
        String type,
        long size,
        String sizeText,
        DocumentState state,
        int pages,
        PageUnit pageUnit,
        int recognisedPages,
        int words,
        int readingMinutes,
        boolean hasText,
        boolean tagged,
        @Nullable LocalDate dated,
        @Nullable Instant madeAt,
        @Nullable Instant changedAt,
        Instant uploadedAt,
        List<DownloadTime> downloadTimes,
        @Nullable DocumentProblem problem) {

    /**
     * Words a minute. Brysbaert, "How many words do we read per minute?" (2019) finds 175 to 300
     * for most adults who read English non-fiction silently; this is on the careful side, for
     * second-language readers and for tables.
     */
    static final int WORDS_A_MINUTE = 200;

    public DocumentCard {
        downloadTimes = List.copyOf(downloadTimes);
    }

    /** The card of a document as it is now. */
    public static DocumentCard of(Document document, DownloadTimes times) {
        return new DocumentCard(
                document.id(),
                document.name(),
                document.title(),
                document.author().orElse(null),
                document.language().orElse(null),
                document.mediaType(),
                document.format().map(FileFormat::label).orElse(document.mediaType()),
                document.size(),
                FileSize.of(document.size()),
                document.state(),
                document.pages(),
                document.pageUnit(),
                document.recognition().pages(),
                document.words(),
                Math.ceilDiv(document.words(), WORDS_A_MINUTE),
                document.hasText(),
                document.isTagged(),
                document.description().dated(),
                document.offer().madeAt(),
                document.offer().changedAt(),
                document.uploadedAt(),
                times.of(document.size()),
                document.problem().orElse(null));
    }
}
