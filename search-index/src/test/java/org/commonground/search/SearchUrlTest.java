package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class SearchUrlTest {
    @Test
    void aQuestionIsTheSameHoweverItWasChosenAndShown() {
        SearchUrl one =
                SearchUrl.ofQuestion(
                        "page=3&theme=young+people&sort=newest&theme=housing&q=%22honest+broker%22");
        SearchUrl other =
                SearchUrl.of(
                        Map.of(
                                "q", new String[] {" \"honest broker\" "},
                                "theme", new String[] {"housing", "young people"}));

        assertThat(one.question()).isEqualTo(other.question());
        assertThat(one.question())
                .isEqualTo("q=%22honest+broker%22&theme=housing&theme=young+people");
        assertThat(SearchUrl.ofQuestion("").asksForSomething()).isFalse();
        assertThat(SearchUrl.ofQuestion("q=%zz&&=x&theme").asksForSomething()).isFalse();
    }

    @Test
    void readsAndWritesTheSameAddress() {
        SearchUrl url =
                url(
                        "q",
                        "\"honest broker\"",
                        "kind",
                        "case-study",
                        "place",
                        "wales",
                        "sort",
                        "newest",
                        "page",
                        "3");

        assertThat(url.page())
                .isEqualTo(
                        "/search?q=%22honest+broker%22&kind=case-study&place=wales&sort=newest&page=3");
        assertThat(url.request().sort()).isEqualTo(SortOrder.NEWEST);
        assertThat(url.request().page()).isEqualTo(3);
    }

    @Test
    void addsAndRemovesOneValueAndGoesBackToTheFirstPage() {
        SearchUrl url = url("q", "dialogue", "theme", "faith", "page", "2");

        assertThat(url.with(FacetName.THEME, "media").page())
                .isEqualTo("/search?q=dialogue&theme=faith&theme=media");
        assertThat(url.without(FacetName.THEME, "faith").page()).isEqualTo("/search?q=dialogue");
    }

    @Test
    void takesWhatItCannotReadForWhatIsUsual() {
        SearchUrl url =
                url(
                        "q",
                        "dialogue",
                        "page",
                        "-7",
                        "size",
                        "lots",
                        "sort",
                        "sideways",
                        "colour",
                        "red");

        assertThat(url.page()).isEqualTo("/search?q=dialogue");
    }

    @Test
    void boundsHowFarItPagesAndHowMuchItShows() {
        SearchUrl url = url("page", "99999999999", "size", "5000");

        assertThat(url.request().page()).isEqualTo(1);
        assertThat(url.request().size()).isEqualTo(100);
        assertThat(url("page", "999999999").request().page()).isEqualTo(1000);
    }

    @Test
    void knowsWhetherAnythingWasAsked() {
        assertThat(url().asksForSomething()).isFalse();
        assertThat(url("q", "  ").asksForSomething()).isFalse();
        assertThat(url("factor", "honest-broker").asksForSomething()).isTrue();
    }

    private static SearchUrl url(String... namesAndValues) {
        Map<String, String[]> parameters = new java.util.LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.merge(
                    namesAndValues[i],
                    new String[] {namesAndValues[i + 1]},
                    (one, other) -> new String[] {one[0], other[0]});
        }
        return SearchUrl.of(parameters);
    }
}
