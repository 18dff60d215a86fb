package org.commonground.portal.seminars.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;

import org.commonground.seminars.SeminarPlan;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** What a program sends of a seminar, read with a sentence about what cannot be read. */
final class PlanInput {
    private static final Jsonb JSONB = JsonbBuilder.create();

    private PlanInput() {}

    /** The plan as {@code GET} gives it under {@code plan}, or around it the whole answer. */
    static SeminarPlan plan(String body) {
        JsonObject object = object(body);
        JsonValue plan = object.getOrDefault("plan", object);
        refuseNothings(plan);
        try {
            SeminarPlan read = JSONB.fromJson(plan.toString(), SeminarPlan.class);
            if (!(plan instanceof JsonObject said)
                    || !(said.get("announcement") instanceof JsonObject)
                    || !(said.get("timetable") instanceof JsonObject)) {
                throw new UnreadableInput(
                        "Send the plan with the objects “announcement” and “timetable”, as GET"
                                + " gives it.");
            }
            return read;
        } catch (JsonbException | IllegalArgumentException | NullPointerException e) {
            throw new UnreadableInput(
                    "The plan could not be read: a field has the wrong type, or a date is not"
                            + " like 2026-10-06T09:30. Compare it with what GET gives.");
        }
    }

    /** A list of hosts, say, with null in it. */
    private static void refuseNothings(JsonValue within) {
        switch (within) {
            case JsonArray list -> {
                if (list.contains(JsonValue.NULL)) {
                    throw new UnreadableInput("A list of the plan has null in it. Take it out.");
                }
                list.forEach(PlanInput::refuseNothings);
            }
            case JsonObject object -> object.values().forEach(PlanInput::refuseNothings);
            default -> {
                // Has nothing within.
            }
        }
    }

    /** A text of a step, such as its note; empty when there is none. */
    static String text(String body, String name) {
        JsonValue value = object(body).getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value == JsonValue.NULL) {
            return "";
        }
        throw new UnreadableInput("The field “%s” must be a text.".formatted(name));
    }

    /** A yes or no; no when there is none. */
    static boolean flag(String body, String name) {
        JsonValue value = object(body).getOrDefault(name, JsonValue.FALSE);
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE, NULL -> false;
            default ->
                    throw new UnreadableInput(
                            "The field “%s” must be true or false.".formatted(name));
        };
    }

    /** A list of texts; empty when there is none. */
    static List<String> texts(String body, String name) {
        JsonValue value = object(body).getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        if (value instanceof JsonArray array
                && array.stream().allMatch(each -> each instanceof JsonString)) {
            return array.getValuesAs(JsonString::getString);
        }
        throw new UnreadableInput("The field “%s” must be a list of texts.".formatted(name));
    }

    /** A whole number that must be there. */
    static int number(String body, String name) {
        return whole(object(body).getOrDefault(name, JsonValue.NULL))
                .orElseThrow(
                        () ->
                                new UnreadableInput(
                                        "Send the field “%s”, a whole number.".formatted(name)));
    }

    /** A list of whole numbers that must be there. */
    static List<Integer> numbers(String body, String name) {
        if (object(body).get(name) instanceof JsonArray array
                && array.stream().allMatch(each -> whole(each).isPresent())) {
            return array.stream().flatMap(each -> whole(each).stream()).toList();
        }
        throw new UnreadableInput(
                "The field “%s” must be a list of whole numbers.".formatted(name));
    }

    private static Optional<Integer> whole(JsonValue value) {
        try {
            return value instanceof JsonNumber number
                    ? Optional.of(number.intValueExact())
                    : Optional.empty();
        } catch (ArithmeticException notWhole) {
            return Optional.empty();
        }
    }

    /** A list of days; empty when there is none. */
    static List<LocalDate> days(String body, String name) {
        try {
            return texts(body, name).stream().map(LocalDate::parse).toList();
        } catch (DateTimeParseException e) {
            throw new UnreadableInput(
                    "“%s” in the field “%s” is no day like 2026-10-01."
                            .formatted(e.getParsedString(), name));
        }
    }

    static JsonObject object(@Nullable String body) {
        try (JsonReader reader =
                Json.createReader(new StringReader(body == null || body.isBlank() ? "{}" : body))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new UnreadableInput("Send a JSON object.");
        }
    }
}
