package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.commonground.documents.SamplePdf;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What was acknowledged outlives the server, and what is derived comes back by itself. */
class RestartIT {
    private static final byte[] PDF = new SamplePdf().page("The candlewright spoke first.").bytes();

    @Test
    void whatWasPublishedIsFoundAgainAfterAPowerCutAndTheLossOfTheIndex()
            throws IOException, InterruptedException {
        Path home = EmptyHome.named("restarted");
        String url;
        long document;
        String token;
        PortalProcess first = PortalProcess.start(home);
        try {
            document = first.editor().document("candles.pdf", PDF);
            url = first.editor().publish("Candles", "Made by hand.", document).getString("url");
            token = SignIns.in(home).token("editor");
        } finally {
            first.kill();
        }
        assertThat(Files.isDirectory(home.resolve("index"))).isTrue();
        EmptyHome.delete(home.resolve("index"));

        try (PortalProcess second = PortalProcess.start(home);
                Visitor reader = second.visitor()) {
            assertThat(SignIns.in(home).token("editor")).isEqualTo(token);
            assertThat(reader.get(url).statusCode()).isEqualTo(200);
            assertThat(reader.bytes("/d/" + document + "/candles.pdf").body()).isEqualTo(PDF);
            Editor.await(
                    "the page is found again",
                    () -> !Editor.results(reader, "candlewright").isEmpty());
            JsonObject hit = Editor.results(reader, "candlewright").getJsonObject(0);
            assertThat(hit.getInt("page")).isEqualTo(1);
            assertThat(demoPublications(reader)).isNotEmpty().doesNotHaveDuplicates();
            assertThat(second.stop()).as("it ends when it is asked to").isTrue();
        }
    }

    private static List<String> demoPublications(Visitor reader) {
        return Editor.search(reader, "kind=case-study&size=50").getJsonArray("results").stream()
                .map(hit -> hit.asJsonObject().getString("title"))
                .toList();
    }
}
