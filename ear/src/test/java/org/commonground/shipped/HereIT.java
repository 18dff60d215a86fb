package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.Test;

import java.util.List;

/** "Will it work here?", over HTTP. */
@OnThePortal
class HereIT {
    private final Visitor reader = new Visitor();

    @Test
    void setsACaseAgainstAPlaceAndRemembersItInAddressesOnly() {
        JsonObject found = caseStudy();
        String id = String.valueOf(found.getJsonNumber("id").longValue());
        assertThat(reader.get(found.getString("url")).body())
                .contains("action=\"/here/" + id + "\"", "Will it work here?");

        String place = "southampton";
        String page = reader.get("/here/" + id + "?place=" + place + "&level=prevention").body();
        assertThat(page)
                .contains(
                        "Before you do the same",
                        "from your place.",
                        "at your level.",
                        "?place=southampton&amp;level=prevention")
                .containsPattern("value=\"southampton\"\\s+selected")
                .doesNotContain("{0}");
        assertThat(reader.cookies()).isEmpty();
    }

    @Test
    void theApiSaysTheSame() {
        long id = caseStudy().getJsonNumber("id").longValue();
        JsonObject answer = Editor.object(reader.get("/api/v1/here/" + id + "?sector=statutory"));

        List<String> topics =
                answer.getJsonArray("findings").stream()
                        .map(JsonValue::asJsonObject)
                        .map(finding -> finding.getString("topic"))
                        .toList();
        assertThat(topics)
                .containsExactly(
                        "place",
                        "level",
                        "partners",
                        "involved",
                        "facilitator",
                        "levers",
                        "exit",
                        "evidence");
        assertThat(answer.getJsonArray("checklist")).isNotEmpty();
        assertThat(answer.getString("inShort")).isNotEmpty();
        assertThat(reader.get("/here/" + id + "?sector=statutory").body())
                .contains("In short:", answer.getString("inShort"));
    }

    @Test
    void saysWhatCannotBeCompared() {
        assertThat(reader.get("/here/999999").statusCode()).isEqualTo(404);
        assertThat(reader.get("/here/x").statusCode()).isEqualTo(404);
        JsonObject plan =
                Editor.search(reader, "kind=cohesion-plan")
                        .getJsonArray("results")
                        .getJsonObject(0)
                        .getJsonObject("publication");
        assertThat(reader.get("/here/" + plan.getJsonNumber("id")).body())
                .contains("is no case study");
        long draft =
                new Editor().draft("Not public yet", "A draft").getJsonNumber("id").longValue();
        assertThat(reader.get("/here/" + draft).statusCode()).isEqualTo(404);
        assertThat(reader.get("/api/v1/here/" + draft).statusCode()).isEqualTo(404);
        String id = String.valueOf(caseStudy().getJsonNumber("id").longValue());
        assertThat(
                        reader.get("/here/" + id + "?place=atlantis&agency=%3Cb%3E&sector=x&level=")
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aLessonLeadsToItsCase() {
        String lesson =
                Editor.search(reader, "kind=lesson&q=young")
                        .getJsonArray("results")
                        .getJsonObject(0)
                        .getString("url");
        assertThat(reader.get(lesson).body()).containsPattern("href=\"/here/\\d+\"");
    }

    private JsonObject caseStudy() {
        return Editor.search(reader, "kind=case-study&q=southampton")
                .getJsonArray("results")
                .getJsonObject(0)
                .getJsonObject("publication");
    }
}
