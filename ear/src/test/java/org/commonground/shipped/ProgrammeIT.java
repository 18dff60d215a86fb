package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** How readers come upon seminars: by searching, by the month, through the sitemap. */
@OnThePortal
class ProgrammeIT {
    private final Organiser organiser = new Organiser();
    private final Visitor reader = new Visitor();

    @Test
    void aPublishedSeminarIsFoundWithItsPlaceDateAndThePlacesLeft() throws Exception {
        String page = organiser.publishes(Organiser.fields("A day on quincewhistling", "7"));
        Editor.await("it is found", () -> !Editor.results(reader, "quincewhistling").isEmpty());

        var found = Editor.results(reader, "quincewhistling").getJsonObject(0);
        assertThat(found.getString("kind")).isEqualTo("seminar");
        assertThat(found.getString("url")).isEqualTo(page);
        assertThat(found.isNull("publication") || !found.containsKey("publication")).isTrue();
        assertThat(found.getJsonObject("seminar").getString("standing")).isEqualTo("coming");
        assertThat(found.getJsonObject("seminar").getInt("free")).isEqualTo(7);
        assertThat(reader.get("/search?q=quincewhistling").body())
                .contains("A day on quincewhistling", "7 places left", "Friday 4 May 2040")
                .doesNotContain("All 1 seminars");
        assertThat(reader.get("/search?q=%22day+on+quincewhistling%22&kind=seminar").body())
                .contains("A day on quincewhistling");
    }

    @Test
    void aCancelledSeminarIsFoundAndSaysSo() throws Exception {
        String desk = organiser.plans(Organiser.fields("A day on marrowjousting", "7"));
        organiser.does(desk, "publish");
        organiser.visitor().post(desk + "/cancel", Map.of("note", "The hall is flooded."));

        Editor.await(
                "it is found as cancelled",
                () ->
                        !Editor.results(reader, "marrowjousting").isEmpty()
                                && Editor.results(reader, "marrowjousting")
                                        .getJsonObject(0)
                                        .getJsonObject("seminar")
                                        .getString("standing")
                                        .equals("cancelled"));

        assertThat(reader.get("/search?q=marrowjousting").body()).contains("Cancelled");
    }

    @Test
    void seminarsStandApartFromWhatElseWasFound() throws Exception {
        organiser.publishes(Organiser.fields("Dialogue at parsnipford", "7"));
        Editor.await("it is found", () -> !Editor.results(reader, "parsnipford").isEmpty());

        String page = reader.get("/search?q=dialogue").body();

        assertThat(page).contains("id=\"seminars-title\"");
        assertThat(page.indexOf("Dialogue at parsnipford"))
                .isGreaterThan(page.indexOf("id=\"seminars-title\""));
        assertThat(page)
                .containsPattern(
                        "<a href=\"/search\\?q=dialogue&amp;kind=seminar\">\\d+ seminars? about"
                                + " this");
        assertThat(reader.get("/search?q=dialogue&kind=seminar").body())
                .contains("Dialogue at parsnipford")
                .doesNotContain("about this</a>");
    }

    @Test
    void aMonthShowsItsDaysAndLeadsToTheOthers() {
        Map<String, String> fields = Organiser.fields("Two days on radishes", "7");
        fields.put("starts", "2031-12-30T09:30");
        fields.put("ends", "2031-12-31T12:00");
        organiser.publishes(fields);

        String december = reader.get("/seminars?month=2031-12").body();

        assertThat(december)
                .contains(
                        "December 2031",
                        "Tuesday 30",
                        "09:30 <a",
                        "month=2031-11",
                        "month=2032-01");
        assertThat(december.split("Two days on radishes", -1)).hasSize(3);
        assertThat(reader.get("/seminars?month=2031-13").body()).contains("Month by month");
        assertThat(reader.get("/seminars?month=2099-01").body())
                .contains("January 2099", "No seminar in this month.");
        assertThat(reader.get("/sitemap.xml").body()).contains("two-days-on-radishes");
    }

    @Test
    void aPlaceAboveFindsWhatIsBelowIt() {
        Map<String, String> fields = Organiser.fields("A day on turnipcraft", "7");
        fields.put("terms", "place/southampton");
        organiser.publishes(fields);

        assertThat(reader.get("/seminars?place=southampton").body())
                .contains("A day on turnipcraft");
        assertThat(reader.get("/seminars?place=south-east").body())
                .contains("A day on turnipcraft");
    }
}
