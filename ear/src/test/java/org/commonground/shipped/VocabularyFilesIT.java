package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A vocabulary goes out as a file and comes back in, looked at before anything is done. */
@OnThePortal
class VocabularyFilesIT {
    private static final String BOUNDARY = "----common-ground-vocabulary";
    private static final String ADDRESS = "/desk/vocabularies/level/import";

    private final Visitor desk = SignIns.signedIn("editor");

    @Test
    void changesNothingWhenWhatWentOutComesBack() {
        HttpResponse<String> file = desk.get("/desk/vocabularies/place/export.csv");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"place.csv\"");

        HttpResponse<String> page = choose("/desk/vocabularies/place/import", file.body());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Nothing would change").doesNotContain("name=\"state\"");
    }

    @Test
    void showsWhatAFileWouldChangeAndDoesItWhenTold() {
        String file = "slug,name,synonyms\nimported-level,“Imported” – level,first | sécond\n";

        HttpResponse<String> page = choose(ADDRESS, file);

        assertThat(page.body()).contains("One term would change").contains("“Imported” – level");
        assertThat(desk.get("/desk/vocabularies/level").body())
                .doesNotContain("“Imported” – level");
        Matcher state = Pattern.compile("name=\"state\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(state.find()).isTrue();

        HttpResponse<String> done = send(ADDRESS, Map.of("state", state.group(1), "csv", file));

        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(desk.get("/desk/vocabularies/level").body())
                .contains("“Imported” – level")
                .contains("first, sécond");
        assertThat(send(ADDRESS, Map.of("state", "another", "csv", file)).statusCode())
                .as("the vocabulary is another now")
                .isEqualTo(409);
    }

    @Test
    void namesTheLinesThatAreWrong() {
        HttpResponse<String> page = choose(ADDRESS, "slug,name,parent\na,A,\nb,B,nowhere\n");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Nothing was changed")
                .contains("nowhere")
                .containsPattern("Line </span>3<");
        assertThat(desk.get("/desk/vocabularies/level").body()).doesNotContain(">A</a>");
    }

    @Test
    void refusesWhatIsNoFileOrTooLargeOrInAnotherEncoding() {
        assertThat(choose(ADDRESS, "").statusCode()).isEqualTo(422);
        assertThat(choose(ADDRESS, "name\n" + "x".repeat(1_100_000)).statusCode()).isEqualTo(413);
        HttpResponse<String> latin = choose(ADDRESS, "name\nCafé\n", Charset.forName("ISO-8859-1"));
        assertThat(latin.statusCode()).isEqualTo(422);
        assertThat(latin.body()).contains("UTF-8");
        assertThat(desk.get("/desk/vocabularies/colour/export.csv").statusCode()).isEqualTo(404);
        assertThat(choose("/desk/vocabularies/colour/import", "name\nx\n").statusCode())
                .isEqualTo(404);
    }

    @Test
    void listsAgenciesFromAToZAndAsAFile() {
        try (Visitor reader = new Visitor()) {
            assertThat(reader.get("/agencies").body())
                    .contains("<h2>P</h2>")
                    .contains("href=\"/t/agency/police\"")
                    .contains("Statutory");
            HttpResponse<String> file = reader.get("/agencies.csv");
            assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
            assertThat(file.body()).contains("\"Police\",\"Statutory\",\"Statutory sector\"");
        }
    }

    private HttpResponse<String> choose(String address, String file) {
        return choose(address, file, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> choose(String address, String file, Charset charset) {
        return post(address, part("file\"; filename=\"v.csv", file), charset);
    }

    private HttpResponse<String> send(String address, Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        new LinkedHashMap<>(fields).forEach((name, value) -> body.append(part(name, value)));
        return post(address, body.toString(), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> post(String address, String parts, Charset charset) {
        return desk.send(
                "POST",
                address,
                BodyPublishers.ofByteArray((parts + "--" + BOUNDARY + "--\r\n").getBytes(charset)),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY,
                "Sec-Fetch-Site",
                "same-origin");
    }

    private static String part(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, value);
    }
}
