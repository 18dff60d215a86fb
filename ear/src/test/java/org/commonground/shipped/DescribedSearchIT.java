package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.Test;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The description of the API says of every field of a search's answer what it is. */
@OnThePortal
class DescribedSearchIT {
    private static final String REFERENCE = "$ref";

    private final Visitor reader = new Visitor();

    @Test
    void saysOfEveryFieldOfTheAnswerWhatItIs() {
        JsonObject schemas = schemas();
        Deque<String> left = new ArrayDeque<>(Set.of("SearchResultsJson"));
        Set<String> seen = new HashSet<>();
        while (!left.isEmpty()) {
            String name = left.pop();
            if (seen.add(name)) {
                for (Map.Entry<String, JsonValue> field :
                        schemas.getJsonObject(name).getJsonObject("properties").entrySet()) {
                    JsonObject property = field.getValue().asJsonObject();
                    assertThat(property.getString("description", ""))
                            .as("%s of %s", field.getKey(), name)
                            .isNotEmpty();
                    referred(property, left);
                }
            }
        }
        assertThat(seen).contains("ResultJson", "PassageJson", "FoundLessonJson", "ValueJson");
    }

    @Test
    void saysWhatASearchCanBeAsked() {
        JsonObject search = description().getJsonObject("paths").getJsonObject("/api/v1/search");
        assertThat(search.getJsonObject("get").getJsonArray("parameters"))
                .extracting(parameter -> parameter.asJsonObject().getString("name"))
                .contains("q", "page", "size", "sort", "open");
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

    private JsonObject schemas() {
        return description().getJsonObject("components").getJsonObject("schemas");
    }

    private JsonObject description() {
        try (JsonReader json =
                Json.createReader(new StringReader(reader.get("/openapi?format=JSON").body()))) {
            return json.readObject();
        }
    }
}
