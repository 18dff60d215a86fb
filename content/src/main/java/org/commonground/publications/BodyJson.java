package org.commonground.publications;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;

import java.io.StringReader;

/**
 * The one place that turns bodies into JSON and back.
 *
 * <p>Always {@code toJson(body)}: with the sealed interface as declared type, JSON-B finds no
 * properties and writes {@code {}}.
 */
public final class BodyJson {
    private static final Jsonb JSONB = JsonbBuilder.create();

    private BodyJson() {}

    public static String write(PublicationBody body) {
        return JSONB.toJson(body);
    }

    /**
     * What somebody sent.
     *
     * @throws InvalidBody when the text is not JSON, or with the first field that does not fit the
     *     kind or is not known
     */
    public static PublicationBody read(Kind kind, String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            BodyShape.check(kind, reader.readObject());
        } catch (JsonException e) {
            throw new InvalidBody(kind, e);
        }
        return parse(kind, json);
    }

    /** Fields of an earlier time that are no longer known are left out. */
    private static PublicationBody parse(Kind kind, String json) {
        try {
            return JSONB.fromJson(json, type(kind));
        } catch (JsonbException e) {
            throw new InvalidBody(kind, e);
        }
    }

    /** With its kind around it, as {@link #unwrap} wants it. */
    static String wrap(PublicationBody body) {
        return "{\"kind\":\"" + body.kind().value() + "\",\"body\":" + write(body) + "}";
    }

    static PublicationBody unwrap(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject wrapped = reader.readObject();
            Kind kind =
                    Kind.of(wrapped.getString("kind"))
                            .orElseThrow(
                                    () -> new IllegalStateException("Unknown kind in " + json));
            return parse(kind, wrapped.getJsonObject("body").toString());
        } catch (JsonException e) {
            throw new IllegalStateException("A stored body is not JSON", e);
        }
    }

    /** The record that holds what a kind says. */
    public static Class<? extends PublicationBody> type(Kind kind) {
        return switch (kind) {
            case CASE_STUDY -> CaseStudy.class;
            case INFORMATION_PACK -> InformationPack.class;
            case COHESION_PLAN -> CohesionPlan.class;
            case PROTOCOL -> Protocol.class;
            case REPORT -> Report.class;
            case DISCUSSION_PAPER -> DiscussionPaper.class;
        };
    }
}
