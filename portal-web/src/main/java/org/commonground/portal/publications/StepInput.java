package org.commonground.portal.publications;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.commonground.editorial.Correction;
import org.commonground.portal.parts.Dates;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** What a program says with a step. */
final class StepInput {
    private final JsonObject json;

    /**
     * @throws InvalidInput when it is no JSON object
     */
    StepInput(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            this.json = reader.readObject();
        } catch (JsonException e) {
            throw new InvalidInput("Send what the step needs as a JSON object.");
        }
    }

    Correction correction() {
        String note = text("note");
        return switch (text("change")) {
            case "", "minor" -> Correction.minor(note);
            case "major" -> Correction.major(note);
            default ->
                    throw new InvalidInput(
                            "The field “change” must be minor or major: minor mends a slip, major"
                                    + " says something else than before.");
        };
    }

    /** A time with an offset, or one of the portal's zone. */
    Instant at() {
        String text = text("at");
        try {
            return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                    ? OffsetDateTime.parse(text).toInstant()
                    : Dates.instant(LocalDateTime.parse(text));
        } catch (DateTimeException e) {
            throw new InvalidInput(
                    "The field “at” must be a date and a time such as 2027-04-21T09:00, in London"
                            + " time, or with an offset.");
        }
    }

    String text(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return "";
        }
        throw new InvalidInput("The field “%s” must be a text.".formatted(name));
    }

    @Nullable Long number(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return number.longValue();
        }
        throw new InvalidInput("The field “%s” must be a whole number.".formatted(name));
    }

    /**
     * @throws InvalidInput when it is not there
     */
    Long needed(String name) {
        Long number = number(name);
        if (number == null) {
            throw new InvalidInput("Send the field “%s”, a whole number.".formatted(name));
        }
        return number;
    }
}
