package org.commonground.portal.parts;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentCard;
import org.commonground.documents.DocumentState;
import org.commonground.publications.Attachment;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * An attached file: what it is and how it can be read. What is unknown is null.
 *
 * @param unit what its pages are: page, slide or part
 * @param recognised how many pages were read from their pictures
 */
public record FileCard(
        String title,
        String url,
        @Nullable String textUrl,
        @Nullable String thumbnailUrl,
        String type,
        String size,
        @Nullable Integer pages,
        String unit,
        int recognised,
        @Nullable String readingTime,
        @Nullable String language,
        boolean tagged,
        boolean hasText,
        @Nullable String author,
        @Nullable String kind,
        List<Download> downloads) {
    private static final int HOUR = 60;

    public static FileCard of(Attachment attachment, Document document, DocumentCard card) {
        String base = "/d/" + document.id() + "/";
        return new FileCard(
                attachment.title().isBlank() ? card.title() : attachment.title(),
                document.address(),
                card.hasText() ? base + "text" : null,
                document.picture().isPresent() ? base + "thumbnail.jpg" : null,
                card.type(),
                card.sizeText(),
                card.pages() == 0 ? null : card.pages(),
                card.pageUnit().name().toLowerCase(Locale.ROOT),
                card.recognisedPages(),
                card.readingMinutes() == 0 ? null : readingTime(card.readingMinutes()),
                card.language() == null
                        ? null
                        : Locale.forLanguageTag(card.language()).getDisplayLanguage(Locale.UK),
                card.tagged(),
                card.hasText() || card.state() != DocumentState.READ,
                attachment.author().isBlank() ? card.author() : attachment.author(),
                kind(attachment),
                card.downloadTimes().stream()
                        .map(time -> new Download(time.speed(), time.text()))
                        .toList());
    }

    /** What the editor calls it, else what it is to the publication if that is worth saying. */
    private static @Nullable String kind(Attachment attachment) {
        if (!attachment.kind().isBlank()) {
            return attachment.kind();
        }
        return attachment.part() == Attachment.Part.WHOLE ? null : attachment.part().label();
    }

    /** The first page, large enough to be read on a screen; null when it could not be drawn. */
    public @Nullable String pictureUrl() {
        return thumbnailUrl == null
                ? null
                : thumbnailUrl.replace("thumbnail.jpg", "page-1.jpg?width=960");
    }

    static String readingTime(int minutes) {
        if (minutes < HOUR) {
            return "about %d minute%s to read".formatted(minutes, minutes == 1 ? "" : "s");
        }
        int hours = Math.round(minutes / (float) HOUR);
        return "about %d hour%s to read".formatted(hours, hours == 1 ? "" : "s");
    }

    /** How long it takes to fetch at a speed. */
    public record Download(String speed, String time) {}
}
