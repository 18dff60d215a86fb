package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Synonyms that an editor writes down are searched without the index being built anew. */
@OnThePortal
class WideningIT {
    private final Visitor desk = new Visitor();
    private final Visitor reader = new Visitor();

    @Test
    void searchesForASynonymAsSoonAsTheDeskKnowsIt() {
        desk.post(
                "/sign-in",
                Map.of(
                        "user",
                        SignIns.name("editor"),
                        "password",
                        SignIns.ofThePortal().password("editor")));
        // By its meaning it may be found all the same.
        assertThat(Editor.search(reader, "q=wrexhamshire").isNull("widened")).isTrue();
        String wrexham = place("Wrexham");

        desk.post(
                "/desk/vocabularies/place/" + wrexham + "/change",
                Map.of("label", "Wrexham", "parent", place("Wales"), "synonyms", "Wrexhamshire"));

        Editor.await(
                "the synonym is searched",
                () -> !Editor.search(reader, "q=wrexhamshire").isNull("widened"));
        JsonObject widened = Editor.search(reader, "q=wrexhamshire").getJsonObject("widened");
        assertThat(widened.getJsonArray("also").getString(0)).isEqualTo("Wrexham");
        assertThat(widened.getString("exactly")).isEqualTo("\"wrexhamshire\"");
        assertThat(Editor.search(reader, "q=%22wrexhamshire%22").getInt("total")).isZero();
        assertThat(reader.get("/search?q=wrexhamshire").body())
                .contains("Also searched")
                .contains("<mark>Wrexham</mark>")
                .contains("href=\"/search?q=%22wrexhamshire%22\"");
    }

    private String place(String label) {
        Matcher row =
                Pattern.compile("/desk/vocabularies/place/(\\d+)\">" + label + "<")
                        .matcher(desk.get("/desk/vocabularies/place").body());
        assertThat(row.find()).isTrue();
        return row.group(1);
    }
}
