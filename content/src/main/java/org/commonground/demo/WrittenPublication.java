package org.commonground.demo;

import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;

import org.commonground.publications.BodyJson;
import org.commonground.publications.Kind;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A publication as its file has it: the kind decides which record the body is. Public because
 * JSON-B reads no others.
 */
public record WrittenPublication(
        String key,
        String kind,
        String title,
        Map<String, List<String>> terms,
        String contact,
        @Nullable Integer sourceYear,
        String sourceNote,
        @Nullable String notice,
        JsonObject body,
        List<DemoAttachment> attachments) {

    DemoPublication withBody(Jsonb json) {
        Kind known =
                Kind.of(kind)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "Unknown kind in " + key + ": " + kind));
        return new DemoPublication(
                key,
                title,
                terms,
                contact,
                sourceYear,
                sourceNote,
                notice,
                json.fromJson(body.toString(), BodyJson.type(known)),
                attachments);
    }
}
