package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

/** What pages say of results and publications that are alike, and say but once. */
@OnThePortal
class CloseInMeaningIT {
    private static final String IN_OTHER_WORDS = "q=adolescents+quarrelling+over+ethnicity";
    private static final Pattern HEADING = Pattern.compile("<h2[^>]*>(.*?)</h2>");
    private static final Pattern ADDRESS = Pattern.compile("href=\"(/p/[^\"#?]+)\"");

    private final Visitor reader = new Visitor();

    @Test
    void aResultFoundByItsMeaningAloneSaysSo() {
        Editor.await("something is found by its meaning", () -> byMeaning(IN_OTHER_WORDS) > 0);

        assertThat(reader.get("/search?" + IN_OTHER_WORDS).body()).contains("Close in meaning");
        assertThat(byMeaning("q=%22partnership%22")).isZero();
        assertThat(reader.get("/search?q=%22partnership%22").body())
                .contains("<mark>")
                .doesNotContain("Close in meaning");
    }

    @Test
    void noPublicationHasTwoPartsOfOneName() {
        QuietIndex.await();
        String all = reader.get("/search?kind=case-study&size=100").body();
        for (String address :
                ADDRESS.matcher(all).results().map(match -> match.group(1)).distinct().toList()) {
            assertThat(HEADING.matcher(reader.get(address).body()).results())
                    .as(address)
                    .extracting(match -> match.group(1))
                    .doesNotHaveDuplicates()
                    .containsAnyOf("More like this", "Case studies published last");
        }
    }

    @Test
    void aPublicationIsLedToOnceHoweverManyOfItsWordsAreShown() {
        String filling = "Nothing else is said in this sentence, nor in the next one. ".repeat(12);
        Editor editor = new Editor();
        JsonObject study =
                Json.createObjectBuilder(Editor.caseStudy("Bells", ""))
                        .add(
                                "body",
                                Json.createObjectBuilder()
                                        .add("summary", "A gamelan was lent. " + filling)
                                        .add("context", "The gamelan had rusted. " + filling)
                                        .add("how", "Everyone struck the gamelan."))
                        .build();
        int id = Editor.object(editor.post("/api/v1/publications", study)).getInt("id");
        editor.send("POST", "/api/v1/publications/" + id + "/publish", "");
        Editor.await("it is found", () -> !Editor.results(reader, "gamelan").isEmpty());

        String page = reader.get("/search?q=%22gamelan%22").body();

        assertThat(count("<mark>gamelan</mark>", page)).isEqualTo(3);
        assertThat(count(">Read on from here<", page)).isEqualTo(1);
    }

    private long byMeaning(String parameters) {
        return Editor.search(reader, parameters)
                .getJsonArray("results")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(result -> result.getBoolean("closeInMeaning"))
                .count();
    }

    private static long count(String words, String page) {
        return Pattern.compile(words, Pattern.LITERAL).matcher(page).results().count();
    }
}
