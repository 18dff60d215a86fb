package org.commonground.portal.desk.versions;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.commonground.portal.parts.Texts;
import org.commonground.publications.Attachment;
import org.commonground.publications.BodyJson;
import org.commonground.publications.PublicationDraft;
import org.commonground.taxonomy.TermName;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that a version says, field by field, as text; whatever the kind is, nothing is left out,
 * since it is read from what is stored.
 */
final class SaidFields {
    private final SequencedMap<String, String> texts = new LinkedHashMap<>();

    private SaidFields() {}

    /** Texts by label, in the order of the form. */
    static SequencedMap<String, String> of(PublicationDraft draft) {
        SaidFields said = new SaidFields();
        said.add("title", draft.title());
        try (JsonReader reader =
                Json.createReader(new StringReader(BodyJson.write(draft.body())))) {
            reader.readObject().forEach((name, value) -> said.add(name, text(value)));
        }
        said.add("attachments", lines(draft.attachments(), SaidFields::file));
        said.add(
                "terms",
                lines(draft.terms().stream().map(TermName::toString).sorted().toList(), t -> t));
        said.add("contact", draft.contact());
        said.add("sourceYear", text(draft.sourceYear()));
        said.add("reviewBy", text(draft.reviewBy()));
        said.add("notice", draft.notice());
        return said.texts;
    }

    private void add(String name, String text) {
        texts.put(FieldPlaces.label(name), text.strip());
    }

    /** Lists line by line; what belongs together stands in one paragraph. */
    private static String text(JsonValue value) {
        return switch (value) {
            case JsonString text -> text.getString();
            case JsonArray list ->
                    list.stream().map(SaidFields::text).collect(Collectors.joining("\n\n"));
            case JsonObject object ->
                    object.entrySet().stream()
                            .filter(entry -> !entry.getKey().equals("id"))
                            .map(entry -> text(entry.getValue()))
                            .filter(text -> !text.isBlank())
                            .collect(Collectors.joining("\n"));
            default ->
                    value.getValueType() == JsonValue.ValueType.NULL
                                    || value.getValueType() == JsonValue.ValueType.FALSE
                            ? ""
                            : value.getValueType() == JsonValue.ValueType.TRUE
                                    ? Texts.of("compare.yes")
                                    : value.toString();
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String file(Attachment file) {
        String part = file.part().label();
        return "%s (%s)"
                        .formatted(
                                file.title(),
                                file.kind().isBlank() ? part : part + ", " + file.kind())
                + (file.author().isBlank() ? "" : ", " + file.author());
    }

    private static <T> String lines(List<T> list, Function<T, String> line) {
        return list.stream().map(line).collect(Collectors.joining("\n"));
    }
}
