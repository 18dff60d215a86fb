package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The description of the API says of everything about seminars what it is. */
@OnThePortal
class DescribedSeminarsIT {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    private final ApiDescription described = new ApiDescription();

    @Test
    void saysOfEveryOperationWhatItDoesAndTakes() {
        assertThat(paths())
                .extracting(Map.Entry::getKey)
                .contains(
                        "/api/v1/seminars",
                        "/api/v1/seminars/{id}/repeat",
                        "/api/v1/seminars/{id}/bookings/{booking}/move",
                        "/api/v1/seminars/{id}/bookings/{booking}/let-in",
                        "/api/v1/seminars/{id}/let-in",
                        "/api/v1/seminars/{id}/attendance",
                        "/api/v1/seminars/{id}/featured",
                        "/api/v1/seminars/{id}/related",
                        "/api/v1/seminars/{id}/letters/times",
                        "/api/v1/seminars/{id}/report",
                        "/api/v1/bookings/{token}/survey",
                        "/api/v1/lessons/{id}/seminars",
                        "/api/v1/bookings/{token}/cancel");
        operations()
                .forEach(
                        operation -> {
                            String name = operation.getKey();
                            JsonObject says = operation.getValue();
                            assertThat(says.getString("summary", "")).as(name).isNotEmpty();
                            assertParametersAreDescribed(name, says);
                            if (says.containsKey("requestBody")) {
                                assertThat(
                                                says.getJsonObject("requestBody")
                                                        .getString("description", ""))
                                        .as("body of " + name)
                                        .isNotEmpty();
                            }
                        });
    }

    @Test
    void saysOfEveryFieldWhatItIs() {
        Set<String> named =
                operations()
                        .flatMap(operation -> ApiDescription.namedIn(operation.getValue()).stream())
                        .collect(Collectors.toSet());

        assertThat(described.assertFieldsAreDescribed(named))
                .contains(
                        "SeminarsJson",
                        "SeminarPlan",
                        "BookingJson",
                        "BookingQuestion",
                        "AttendanceJson",
                        "FeatureJson",
                        "LetterJson",
                        "SurveyForm",
                        "Turnout",
                        "RelatedSeminarJson",
                        "RelatedLessonJson");
    }

    private static void assertParametersAreDescribed(String name, JsonObject says) {
        JsonArray parameters =
                says.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        for (JsonValue parameter : parameters) {
            assertThat(parameter.asJsonObject().getString("description", ""))
                    .as(parameter.asJsonObject().getString("name") + " of " + name)
                    .isNotEmpty();
        }
    }

    private Stream<Map.Entry<String, JsonObject>> operations() {
        return paths().flatMap(
                        path ->
                                path.getValue().asJsonObject().entrySet().stream()
                                        .filter(method -> METHODS.contains(method.getKey()))
                                        .map(
                                                method ->
                                                        Map.entry(
                                                                method.getKey()
                                                                        + " "
                                                                        + path.getKey(),
                                                                method.getValue().asJsonObject())));
    }

    private Stream<Map.Entry<String, JsonValue>> paths() {
        return described.paths().entrySet().stream()
                .filter(
                        path ->
                                path.getKey()
                                        .matches(
                                                "/api/v1/(bookings|featured|portraits).*|.*seminars.*"));
    }
}
