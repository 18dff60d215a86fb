package org.commonground.imports;

import jakarta.json.Json;

import org.commonground.documents.Document;
import org.commonground.publications.Attachment;
import org.commonground.publications.BodyJson;
import org.commonground.publications.Kind;
import org.commonground.publications.PublicationDraft;
import org.commonground.taxonomy.TermName;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A publication that consists of documents of the library, as it is first drafted.
 *
 * @param year that its content is from, null when unknown
 * @param documents one is the whole publication; several are its sections, in this order
 */
public record FileDraft(
        String title,
        String summary,
        Set<TermName> terms,
        String contact,
        @Nullable Integer year,
        List<Document> documents) {
    private static final int LONGEST_TITLE = 300;

    public FileDraft {
        terms = Set.copyOf(terms);
        documents = List.copyOf(documents);
    }

    static FileDraft of(Document document, MetadataRow row) {
        return new FileDraft(
                document.title(),
                Objects.toString(row.summary(), ""),
                row.termNames(),
                Objects.toString(row.contact(), ""),
                row.sourceYear(document.offer().day()),
                List.of(document));
    }

    public PublicationDraft of(Kind kind) {
        String body = Json.createObjectBuilder().add("summary", summary).build().toString();
        Attachment.Part part =
                documents.size() == 1 ? Attachment.Part.WHOLE : Attachment.Part.SECTION;
        return new PublicationDraft(
                shortened(title),
                BodyJson.read(kind, body),
                terms,
                documents.stream()
                        .map(
                                one ->
                                        new Attachment(
                                                one.id(),
                                                shortened(one.title()),
                                                shortened(one.author().orElse("")),
                                                part))
                        .toList(),
                contact,
                year,
                null,
                "",
                "");
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) : text;
    }
}
