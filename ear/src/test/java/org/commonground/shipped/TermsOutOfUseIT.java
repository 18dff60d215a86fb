package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who follows a search is told what became of the terms that it asks for. */
@OnThePortal
class TermsOutOfUseIT {
    private final Visitor reader = new Visitor();
    private final Visitor editor = SignIns.signedIn("editor");
    private Visitor follower;

    /** Whose account holds no other test's searches. */
    @BeforeEach
    void openAccount(TestInfo test) {
        follower = new SecondEditor(test.getDisplayName().replaceAll("\\W", "")).browser();
    }

    @Test
    void aTermThatTookNoOthersPlaceIsToldWithAWayOn() {
        String gone = add("Lamplighters of no use");
        keep("Lamplighters", "q=lamps&theme=lamplighters-of-no-use");
        assertThat(account())
                .contains("Lamplighters")
                .doesNotContain("“Lamplighters of no use” has gone");

        editor.post("/desk/vocabularies/theme/" + gone + "/retire", Map.of());

        String told =
                "The theme “Lamplighters of no use” has gone out of use: nothing new is filed";
        assertThat(account())
                .contains(
                        told,
                        "<a href=\"/search?q=lamps\">Search without “Lamplighters of no use”</a>");
        String asked = "theme=lamplighters-of-no-use";
        assertThat(reader.get("/search?" + asked).body()).contains(told);
        assertThat(reader.get("/search.atom?" + asked).body()).contains("<subtitle>" + told);
    }

    @Test
    void whatTookATermsPlaceIsLookedUnder() {
        String before = add("Knocker-ups before");
        String after = add("Knocker-ups after");
        keep("Knockers", "theme=knocker-ups-before");

        editor.post("/desk/vocabularies/theme/" + before + "/retire", Map.of("successor", after));

        String told =
                "The theme “Knocker-ups before” has gone out of use. “Knocker-ups after” has taken"
                        + " its place, and this search looks there.";
        assertThat(account())
                .contains(
                        told,
                        "href=\"/search?theme=knocker-ups-after&amp;theme=knocker-ups-before\"");
        assertThat(reader.get("/search?theme=knocker-ups-before").body())
                .contains(told, "Theme: Knocker-ups after")
                .doesNotContain("Theme: Knocker-ups before");
    }

    @Test
    void aTermThatWasMergedIsToldByBothNames() {
        String before = add("Leech gatherers");
        String after = add("Gatherers of leeches");
        keep("Leeches", "theme=leech-gatherers");

        editor.post("/desk/vocabularies/theme/" + before + "/merge", Map.of("into", after));

        String told = "The theme “Leech gatherers” is now “Gatherers of leeches”.";
        assertThat(account()).contains(told, "href=\"/search?theme=gatherers-of-leeches\"");
        assertThat(reader.get("/search?theme=leech-gatherers").body()).contains(told);
    }

    private String account() {
        return follower.get("/account").body();
    }

    private void keep(String name, String search) {
        assertThat(
                        follower.post("/account/searches", Map.of("name", name, "search", search))
                                .statusCode())
                .isEqualTo(303);
    }

    /** The number of a new theme. */
    private String add(String label) {
        HttpResponse<String> added =
                editor.post(
                        "/desk/vocabularies/theme",
                        Map.of("label", label, "parent", "", "synonyms", ""));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
        Matcher row =
                Pattern.compile(
                                "/desk/vocabularies/theme/(\\d+)\">%s<"
                                        .formatted(Pattern.quote(label)))
                        .matcher(editor.get("/desk/vocabularies/theme").body());
        assertThat(row.find()).as(label).isTrue();
        return row.group(1);
    }
}
