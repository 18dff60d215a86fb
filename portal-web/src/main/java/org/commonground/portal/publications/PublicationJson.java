package org.commonground.portal.publications;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.commonground.publications.Attachment;
import org.commonground.publications.BodyJson;
import org.commonground.publications.Particulars;
import org.commonground.publications.PlannedRelease;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationBody;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Submission;
import org.commonground.publications.Unanswered;
import org.commonground.taxonomy.TermName;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A publication as the API gives it, in the shape in which it can be sent back.
 *
 * @param terms slugs by vocabulary
 * @param unanswered names of the fields that its kind asks for and that are empty
 * @param publishedAt ISO 8601 in UTC, null before the first publication
 * @param submittedBy who sent it to review, for editors; null when nobody did
 * @param scheduledFor when readers get it, ISO 8601 in UTC, for editors; null when that is not
 *     settled
 * @param warnings of quotations that do not stand where they are said to, for editors; null for
 *     others
 */
public record PublicationJson(
        long id,
        int revision,
        String kind,
        String state,
        String title,
        String url,
        JsonObject body,
        List<String> unanswered,
        Map<String, List<String>> terms,
        List<AttachmentJson> attachments,
        String contact,
        @Nullable Integer sourceYear,
        @Nullable String reviewBy,
        String notice,
        int version,
        String updatedAt,
        @Nullable String publishedAt,
        @Nullable String submittedBy,
        @Nullable String scheduledFor,
        @Nullable List<String> warnings) {

    /** What editors get: the latest version, and where it is on its way. */
    static PublicationJson latest(Publication publication, List<String> warnings) {
        Submission submission = publication.submission();
        PlannedRelease plan = publication.plan();
        PublicationVersion version = publication.latest();
        return of(
                publication,
                version,
                version.body(),
                submission == null ? null : submission.by(),
                plan == null ? null : plan.at().toString(),
                warnings);
    }

    /** A version as editors get it. */
    static PublicationJson whole(Publication publication, PublicationVersion version) {
        return of(publication, version, version.body(), null, null, null);
    }

    /** For readers: without what is kept for editors. */
    static PublicationJson published(Publication publication, PublicationVersion version) {
        return of(publication, version, version.body().forReaders(), null, null, null);
    }

    private static PublicationJson of(
            Publication publication,
            PublicationVersion version,
            PublicationBody body,
            @Nullable String submittedBy,
            @Nullable String scheduledFor,
            @Nullable List<String> warnings) {
        Particulars with = publication.particulars(version);
        return new PublicationJson(
                publication.id(),
                publication.revision(),
                publication.kind().value(),
                publication.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                version.title(),
                publication.address(),
                object(BodyJson.write(body)),
                Unanswered.in(body),
                with.termNames().stream()
                        .sorted(Comparator.comparing(TermName::slug))
                        .collect(
                                Collectors.groupingBy(
                                        term -> term.vocabulary().value(),
                                        TreeMap::new,
                                        Collectors.mapping(TermName::slug, Collectors.toList()))),
                with.attachments().stream().map(AttachmentJson::of).toList(),
                with.contact(),
                with.sourceYear(),
                text(with.reviewBy()),
                with.notice(),
                version.number(),
                publication.updatedAt().toString(),
                text(publication.publishedAt()),
                submittedBy,
                scheduledFor,
                warnings);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /**
     * @param part {@code whole}, {@code section} or {@code annex}
     * @param kind what the file is in the editor's own word, may be empty
     */
    public record AttachmentJson(
            long document, String title, String author, String part, String kind, String url) {
        static AttachmentJson of(Attachment attachment) {
            return new AttachmentJson(
                    attachment.documentId(),
                    attachment.title(),
                    attachment.author(),
                    attachment.part().name().toLowerCase(Locale.ROOT),
                    attachment.kind(),
                    "/api/v1/documents/" + attachment.documentId());
        }
    }
}
