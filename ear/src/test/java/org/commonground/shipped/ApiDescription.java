package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the portal says of its API. */
final class ApiDescription {
    private static final String REFERENCE = "$ref";

    private final JsonObject described;

    ApiDescription() {
        try (Visitor reader = new Visitor();
                JsonReader json =
                        Json.createReader(
                                new StringReader(reader.get("/openapi?format=JSON").body()))) {
            described = json.readObject();
        }
    }

    JsonObject paths() {
        return described.getJsonObject("paths");
    }

    /** The schemas that some part of the description leads to by itself. */
    static Set<String> namedIn(JsonValue part) {
        Deque<String> named = new ArrayDeque<>();
        referred(part, named);
        return new HashSet<>(named);
    }

    /**
     * Asserts that every field of these schemas, and of all that they lead to, is described.
     *
     * @return the names of all of them
     */
    Set<String> assertFieldsAreDescribed(Collection<String> names) {
        Deque<String> left = new ArrayDeque<>(names);
        Set<String> seen = new HashSet<>();
        while (!left.isEmpty()) {
            String name = left.pop();
            if (seen.add(name)) {
                assertFieldsAreDescribed(name, left);
            }
        }
        return seen;
    }

    private void assertFieldsAreDescribed(String name, Deque<String> left) {
        JsonObject schema =
                described.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
        if (!schema.containsKey("properties")) {
            // One of a few words.
            assertThat(schema).as(name).containsKey("enum");
            return;
        }
        for (Map.Entry<String, JsonValue> field : schema.getJsonObject("properties").entrySet()) {
            JsonObject property = field.getValue().asJsonObject();
            assertThat(property.getString("description", ""))
                    .as("%s of %s", field.getKey(), name)
                    .isNotEmpty();
            referred(property, left);
        }
    }

    private static void referred(JsonValue property, Deque<String> left) {
        if (property instanceof JsonObject object) {
            if (object.containsKey(REFERENCE)) {
                String reference = object.getString(REFERENCE);
                left.push(reference.substring(reference.lastIndexOf('/') + 1));
            }
            object.values().forEach(value -> referred(value, left));
        } else if (property.getValueType() == JsonValue.ValueType.ARRAY) {
            property.asJsonArray().forEach(value -> referred(value, left));
        }
    }
}
