package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Set;

/** The description of the API says of every field of a search's answer what it is. */
@OnThePortal
class DescribedSearchIT {
    private final ApiDescription described = new ApiDescription();

    @Test
    void saysOfEveryFieldOfTheAnswerWhatItIs() {
        assertThat(described.assertFieldsAreDescribed(Set.of("SearchResultsJson")))
                .contains("ResultJson", "PassageJson", "FoundLessonJson", "ValueJson");
    }

    @Test
    void saysWhatASearchCanBeAsked() {
        assertThat(
                        described
                                .paths()
                                .getJsonObject("/api/v1/search")
                                .getJsonObject("get")
                                .getJsonArray("parameters"))
                .extracting(parameter -> parameter.asJsonObject().getString("name"))
                .contains("q", "page", "size", "sort", "open");
    }
}
