package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.Map;

/** Filters are called by their names, also where nothing that is published bears them. */
@OnThePortal
class FilterNamesIT {
    private static final String BARE = "theme=nobody-wrote-of-this";

    private final Visitor reader = new Visitor();

    @Test
    void aTermThatNothingBearsIsCalledByItsNameInTagsFeedsAndAlerts() {
        add("Nobody wrote of this");

        assertThat(reader.get("/search?q=partnership&kind=report&kind=case-study&" + BARE).body())
                .contains("<title>partnership · ", "Nobody wrote of this – Search")
                .contains(
                        "Nothing found for “partnership” with these filters: ",
                        "Theme: Nobody wrote of this");
        assertThat(reader.get("/search?theme=young-people&" + BARE).body())
                .contains("Theme: Nobody wrote of this")
                .doesNotContain("Theme: nobody-wrote-of-this");
        assertThat(reader.get("/search.atom?" + BARE).body())
                .contains("<title>Common Ground: Nobody wrote of this</title>");
        assertThat(asked(BARE)).contains(">Nobody wrote of this</a>");
    }

    @Test
    void valuesOfNoVocabularyHaveNamesToo() {
        assertThat(asked("sector=other&evidence=did-not-work&format=rtf&kind=seminar"))
                .contains(">Seminar · Other · Did not work · RTF</a>");
    }

    @Test
    void aValueThatDoesNotExistIsToldClearly() {
        String wrong = "There is no theme “theme-7”, and nothing is found under it.";

        assertThat(reader.get("/search?q=partnership&theme=theme-7").body()).contains(wrong);
        assertThat(Editor.search(reader, "theme=theme-7").getString("notice")).contains(wrong);
        assertThat(reader.get("/search.atom?theme=theme-7").body())
                .contains(
                        "<title>Common Ground: unknown theme “theme-7”</title>",
                        "<subtitle>" + wrong);
        assertThat(asked("theme=theme-7")).contains(">unknown theme “theme-7”</a>");
        assertThat(Editor.search(reader, "kind=report").getString("notice", "")).isEmpty();
    }

    private void add(String label) {
        HttpResponse<String> added =
                SignIns.signedIn("editor")
                        .post(
                                "/desk/vocabularies/theme",
                                Map.of("label", label, "parent", "", "synonyms", ""));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
    }

    /** The form of an alert that was not taken, which says what search it is about. */
    private String asked(String search) {
        HttpResponse<String> refused =
                reader.post(
                        "/alerts",
                        Map.of("address", "nobody", "search", search, "rhythm", "daily"));
        assertThat(refused.statusCode()).isEqualTo(422);
        return refused.body();
    }
}
