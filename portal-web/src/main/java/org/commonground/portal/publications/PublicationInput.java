package org.commonground.portal.publications;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.commonground.publications.Attachment;
import org.commonground.publications.BodyJson;
import org.commonground.publications.Kind;
import org.commonground.publications.PublicationBody;
import org.commonground.publications.PublicationDraft;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.UnknownTerm;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A publication as a program sends it.
 *
 * <p>{@code {"kind", "title", "body": {...}, "terms": {"theme": ["slug"], ...}, "attachments": [7,
 * {"document": 8, "title", "author", "part": "whole|section|annex"}], "contact", "sourceYear",
 * "reviewBy", "notice", "note", "revision"}}; only kind and title are required. A field of the
 * wrong type is refused by its name.
 */
final class PublicationInput {
    private final JsonObject json;

    PublicationInput(@Nullable JsonObject json) {
        if (json == null) {
            throw new InvalidInput("Send the publication as a JSON object.");
        }
        this.json = json;
    }

    Kind kind() {
        String name = text("kind");
        return Kind.of(name)
                .orElseThrow(
                        () ->
                                new InvalidInput(
                                        "The kind “%s” is not known. Known are %s."
                                                .formatted(name, Kind.names())));
    }

    int revision() {
        return Optional.ofNullable(number("revision"))
                .orElseThrow(
                        () ->
                                new InvalidInput(
                                        "Send the revision that you read, so that nobody else's"
                                                + " work is overwritten."));
    }

    PublicationDraft draft(Kind kind) {
        return new PublicationDraft(
                text("title"),
                body(kind),
                terms(),
                attachments(),
                text("contact"),
                number("sourceYear"),
                date("reviewBy"),
                text("notice"),
                text("note"));
    }

    private PublicationBody body(Kind kind) {
        JsonValue body = json.getOrDefault("body", JsonValue.EMPTY_JSON_OBJECT);
        if (body.getValueType() != JsonValue.ValueType.OBJECT) {
            throw wrongType("body", "an object");
        }
        return BodyJson.read(kind, body.toString());
    }

    private Set<TermName> terms() {
        Set<TermName> names = new LinkedHashSet<>();
        JsonValue terms = json.getOrDefault("terms", JsonValue.EMPTY_JSON_OBJECT);
        if (terms.getValueType() != JsonValue.ValueType.OBJECT) {
            throw wrongType("terms", "an object with a list of slugs for each vocabulary");
        }
        terms.asJsonObject()
                .forEach(
                        (name, slugs) -> {
                            Vocabulary vocabulary =
                                    Vocabulary.of(name).orElseThrow(() -> new UnknownTerm(name));
                            array("terms." + name, slugs)
                                    .forEach(
                                            slug ->
                                                    names.add(
                                                            new TermName(
                                                                    vocabulary,
                                                                    string(
                                                                            "terms." + name,
                                                                            slug))));
                        });
        return names;
    }

    private List<Attachment> attachments() {
        List<Attachment> attachments = new ArrayList<>();
        for (JsonValue value :
                array(
                        "attachments",
                        json.getOrDefault("attachments", JsonValue.EMPTY_JSON_ARRAY))) {
            attachments.add(attachment(value));
        }
        return attachments;
    }

    private Attachment attachment(JsonValue value) {
        return switch (value) {
            case JsonNumber id ->
                    new Attachment(id.longValue(), text("title"), "", Attachment.Part.WHOLE);
            case JsonObject object -> {
                PublicationInput fields = new PublicationInput(object);
                String title = fields.text("title");
                yield new Attachment(
                        Optional.ofNullable(fields.number("document"))
                                .orElseThrow(
                                        () ->
                                                wrongType(
                                                        "attachments.document",
                                                        "the number of a document")),
                        title.isBlank() ? text("title") : title,
                        fields.text("author"),
                        part(fields.text("part")),
                        fields.text("kind").strip());
            }
            default -> throw wrongType("attachments", "a list of document numbers or objects");
        };
    }

    private static Attachment.Part part(String name) {
        try {
            return name.isBlank()
                    ? Attachment.Part.WHOLE
                    : Attachment.Part.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInput(
                    "The part “%s” is not known. Known are whole, section and annex."
                            .formatted(name));
        }
    }

    private String text(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        return value == JsonValue.NULL ? "" : string(name, value);
    }

    private @Nullable Integer number(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        try {
            return switch (value) {
                case JsonNumber number -> number.intValueExact();
                case JsonValue nothing when nothing.getValueType() == JsonValue.ValueType.NULL ->
                        null;
                default -> throw wrongType(name, "a whole number");
            };
        } catch (ArithmeticException | JsonException notWhole) {
            throw wrongType(name, "a whole number");
        }
    }

    private @Nullable LocalDate date(String name) {
        String text = text(name);
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrongType(name, "a date such as 2006-04-21");
        }
    }

    private static JsonArray array(String name, JsonValue value) {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw wrongType(name, "a list");
    }

    private static String string(String name, JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw wrongType(name, "a text");
    }

    private static InvalidInput wrongType(String name, String wanted) {
        return new InvalidInput("The field “%s” must be %s.".formatted(name, wanted));
    }
}
