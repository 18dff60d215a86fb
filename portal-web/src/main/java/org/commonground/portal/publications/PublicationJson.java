package org.commonground.portal.publications;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.commonground.publications.Attachment;
import org.commonground.publications.BodyJson;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationBody;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Unanswered;
import org.commonground.taxonomy.Term;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
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
        @Nullable String publishedAt) {

    /** For readers: without what is kept for editors. */
    static PublicationJson published(Publication publication, PublicationVersion version) {
        return of(publication, version, version.body().forReaders());
    }

    static PublicationJson of(Publication publication, PublicationVersion version) {
        return of(publication, version, version.body());
    }

    private static PublicationJson of(
            Publication publication, PublicationVersion version, PublicationBody body) {
        return new PublicationJson(
                publication.id(),
                publication.revision(),
                publication.kind().value(),
                publication.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                version.title(),
                publication.address(),
                object(BodyJson.write(body)),
                Unanswered.in(body),
                publication.terms().stream()
                        .collect(
                                Collectors.groupingBy(
                                        term -> term.vocabulary().value(),
                                        TreeMap::new,
                                        Collectors.mapping(Term::slug, Collectors.toList()))),
                publication.attachments().stream().map(AttachmentJson::of).toList(),
                publication.contact(),
                publication.sourceYear(),
                text(publication.reviewBy()),
                publication.notice(),
                version.number(),
                publication.updatedAt().toString(),
                text(publication.publishedAt()));
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
     */
    public record AttachmentJson(
            long document, String title, String author, String part, String url) {
        static AttachmentJson of(Attachment attachment) {
            return new AttachmentJson(
                    attachment.documentId(),
                    attachment.title(),
                    attachment.author(),
                    attachment.part().name().toLowerCase(Locale.ROOT),
                    "/api/v1/documents/" + attachment.documentId());
        }
    }
}
