package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Searching the demo content, by program and on the page. */
@OnThePortal
class SearchIT {
    private final Visitor reader = new Visitor();

    /** What one search found, the next has to find. */
    @BeforeEach
    void awaitWhatOthersPublished() {
        QuietIndex.await();
    }

    @Test
    void everyPassageMarksTheWordsThatWereAskedFor() {
        JsonArray results = search("q=%22partnership%22").getJsonArray("results");

        assertThat(results).isNotEmpty();
        for (JsonObject hit : results.getValuesAs(JsonObject.class)) {
            assertThat(hit.getString("url")).startsWith("/");
            for (JsonObject passage : hit.getJsonArray("passages").getValuesAs(JsonObject.class)) {
                for (JsonArray mark : passage.getJsonArray("marks").getValuesAs(JsonArray.class)) {
                    String text = passage.getString("text");
                    assertThat(text.substring(mark.getInt(0), mark.getInt(1)))
                            .matches("(?i)partner.*");
                }
            }
        }
    }

    @Test
    void everyResultLeadsToAPageThatIsThere() {
        for (JsonObject hit :
                search("q=council").getJsonArray("results").getValuesAs(JsonObject.class)) {
            String page = hit.getString("url").replaceAll("#.*", "");
            assertThat(reader.get(page).statusCode()).as(page).isEqualTo(200);
            if (hit.get("page") != null && hit.get("page") != JsonValue.NULL) {
                String anchor = hit.getString("url").replaceAll(".*#", "");
                assertThat(reader.get(page).body()).contains("id=\"" + anchor + "\"");
            }
        }
    }

    @Test
    void pagesOfResultsDoNotOverlapAndEndTogetherAtTheTotal() {
        int total = search("q=the+council+OR+community&size=5").getInt("total");
        assertThat(total).isGreaterThan(5);
        Set<String> seen = new HashSet<>();
        int shown = 0;
        for (int page = 1; page <= (total + 4) / 5; page++) {
            for (JsonObject hit :
                    search("q=the+council+OR+community&size=5&page=" + page)
                            .getJsonArray("results")
                            .getValuesAs(JsonObject.class)) {
                seen.add(hit.getString("kind") + hit.getString("id"));
                shown++;
            }
        }

        assertThat(shown).isEqualTo(total);
        assertThat(seen).hasSize(total);
    }

    @Test
    void aPageBeyondTheLastIsEmptyAndNoError() {
        JsonObject beyond = search("q=council&page=999");

        assertThat(beyond.getJsonArray("results")).isEmpty();
        assertThat(beyond.getInt("total")).isPositive();
        assertThat(reader.get("/search?q=wrexham&kind=case-study&page=999").body())
                .contains("There are not so many pages of results.")
                .contains("href=\"/search?q=wrexham&amp;kind=case-study\">Go to the last one</a>");
    }

    @Test
    void theCountOfAFacetIsWhatChoosingItShows() {
        for (JsonObject facet :
                search("q=council").getJsonArray("facets").getValuesAs(JsonObject.class)) {
            JsonArray values = facet.getJsonArray("values");
            if (!values.isEmpty()) {
                JsonObject value = values.getJsonObject(0);
                String chosen =
                        facet.getString("name") + "=" + Visitor.encode(value.getString("value"));
                assertThat(search("q=council&" + chosen).getInt("total"))
                        .as(chosen)
                        .isEqualTo(value.getInt("count"));
            }
        }
    }

    @Test
    void aMisspeltWordIsAnsweredWithTheRightOne() {
        JsonObject found = search("q=cohesoin");

        assertThat(found.getString("suggestion", "")).isEqualTo("cohesion");
        assertThat(found.getInt("suggestionTotal")).isEqualTo(search("q=cohesion").getInt("total"));
        JsonObject instead = found.getJsonArray("instead").getJsonObject(0);
        assertThat(instead.getString("step")).isEqualTo("spelling");
        assertThat(instead.getString("url")).isEqualTo("/search?q=cohesion");
        assertThat(reader.get("/search?q=cohesoin").body()).contains("href=\"/search?q=cohesion\"");
    }

    @Test
    void aSearchThatFindsNothingShowsWhatIsNearestAndSaysSo() {
        String page = reader.get("/search?q=%22cohesion+the+community%22&kind=case-study").body();

        assertThat(page)
                .contains(
                        "Nothing found for “\"cohesion the community\"” with the filter “Kind:"
                                + " Case")
                .contains("without quotation marks")
                .contains("class=\"results\"")
                .contains("/feedback?useful=missing&amp;page=")
                .as("whoever follows it follows what was asked for")
                .contains(
                        "href=\"/search.atom?q=%22cohesion+the+community%22&amp;kind=case-study\"");
        assertThat(reader.get("/search?q=xylophonequartets").body())
                .contains("Nothing found for “xylophonequartets”")
                .contains("message=I+looked+for%3A+xylophonequartets")
                .contains("/t/theme/")
                .doesNotContain("class=\"results\"");
    }

    @Test
    void aSearchOfFiltersAloneIsLoosenedToo() {
        JsonObject found = search("place=wrexham&year=1066");

        assertThat(found.getInt("total")).isZero();
        assertThat(found.getJsonArray("instead").getJsonObject(0).getString("step"))
                .isEqualTo("filter");
        assertThat(reader.get("/search?place=wrexham&year=1066").body())
                .contains(
                        "Nothing is published under all of these filters: Place: Wrexham · Year:"
                                + " 1066",
                        "Shown instead: results without the filter “Year: 1066”.")
                .contains("class=\"results\"");
    }

    @Test
    void wordsInQuotesStayTogether() {
        int together = search("q=%22community+cohesion%22").getInt("total");
        int apart = search("q=community+cohesion").getInt("total");

        assertThat(together).isPositive().isLessThanOrEqualTo(apart);
        assertThat(search("q=%22cohesion+community+the%22").getInt("total")).isLessThan(apart);
    }

    @Test
    void thePageShowsWhatTheProgramSees() {
        JsonArray results = search("q=dialogue").getJsonArray("results");
        HttpResponse<String> page = reader.get("/search?q=dialogue");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<mark>", "name=\"q\"", "value=\"dialogue\"");
        for (JsonObject hit : results.getValuesAs(JsonObject.class)) {
            String address = hit.getString("url").replaceAll("[?#].*", "");
            assertThat(page.body()).contains("href=\"" + address);
        }
    }

    @Test
    void everyLinkOnAPageOfResultsWorks() {
        String page = reader.get("/search?q=council").body();
        Matcher links = Pattern.compile("href=\"(/search\\?[^\"]*)\"").matcher(page);
        Set<String> addresses = new HashSet<>();
        while (links.find()) {
            addresses.add(links.group(1).replace("&amp;", "&"));
        }

        assertThat(addresses).hasSizeGreaterThan(5);
        for (String address : addresses) {
            HttpResponse<String> answer = reader.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void nothingFoundStillHasAWayOn() {
        String page = reader.get("/search?q=xylophonequartets").body();

        assertThat(page).contains("href=\"/search\"");
        assertThat(search("q=xylophonequartets").getInt("total")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%22",
                "q=(((((",
                "q=*",
                "q=***a*",
                "q=%3F",
                "q=AND+OR+NOT",
                "q=a~9999",
                "q=%00",
                "q=%F0%9F%92%A9",
                "q=%3Cscript%3Ealert(1)%3C/script%3E",
                "q=title%3A%5B%2A+TO+%2A%5D",
                "q=%27%20OR%201%3D1%20--",
                "kind=no-such-kind",
                "theme=%3Cb%3E",
                "page=-1",
                "page=99999999999999999999",
                "size=1000000",
                "sort=sideways"
            })
    void aHostileQuestionIsAnsweredAsAQuestion(String parameters) {
        HttpResponse<String> page = reader.get("/search?" + parameters);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert");
        assertThat(reader.get("/api/v1/search?" + parameters).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?!... --", "😀🔥", "OR", "*"})
    void aQueryWithoutAWordIsToldThatItHasNone(String query) {
        String told =
                "There is no word to look for in “%s”, so it was passed over.".formatted(query);
        String asked = "q=" + Visitor.encode(query);

        assertThat(reader.get("/search?" + asked).body())
                .contains(told, "value=\"" + query)
                .doesNotContain("seminars about this");
        assertThat(search(asked).getString("notice")).isEqualTo(told);
    }

    @Test
    void thePageOfALongQueryDoesNotRepeatItInEveryLink() {
        String query = "council ".repeat(700);
        String page = reader.get("/search?q=" + Visitor.encode(query)).body();

        assertThat(page)
                .contains("Your search was too long", "class=\"results\"")
                .hasSizeLessThan(
                        reader.get("/search?q=council").body().length() + 12 * query.length())
                .doesNotContainPattern("<title>[^<]{300}");
    }

    @Test
    void manyFiltersThatDoNotExistAreToldInOneSentence() {
        String many =
                IntStream.range(0, 300)
                        .mapToObj(i -> "theme=no-theme-%03d".formatted(i))
                        .collect(Collectors.joining("&"));

        assertThat(search(many).getString("notice"))
                .contains("“no-theme-000”, “no-theme-001”", "“no-theme-004” and 295 more.")
                .doesNotContain("“no-theme-005”");
        assertThat(reader.get("/search?" + many).body())
                .contains("Theme: no-theme-007 and 292 more")
                .doesNotContain("Theme: no-theme-008 ·");
    }

    @Test
    void anEndlessQuestionIsAnsweredOrRefusedButNotSuffered() {
        for (String words : List.of("a* ".repeat(400), "council ".repeat(700), "x".repeat(6000))) {
            long begun = System.nanoTime();
            int status = reader.get("/api/v1/search?q=" + Visitor.encode(words)).statusCode();

            assertThat(status).isIn(200, 400, 414, 422);
            assertThat(System.nanoTime() - begun).isLessThan(60_000_000_000L);
        }
    }

    private JsonObject search(String parameters) {
        return Editor.search(reader, parameters);
    }
}
