package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

import org.commonground.documents.SamplePdf;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.Duration;

/** The way of a PDF through the house: handed in, read, described, published, found, withdrawn. */
@OnThePortal
class PublishingIT {
    /** The promise is two seconds; a busy build machine is given more. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Visitor reader = new Visitor();
    private final Editor editor = new Editor();

    @Test
    void aPublishedDocumentIsFoundAtOnceAtItsPageWithTheWordsMarked() {
        long document =
                editor.document(
                        "market.pdf",
                        new SamplePdf()
                                .page("Nothing to see on this page.")
                                .page("In Wexcombe the umbrellamaker chaired the market meeting.")
                                .bytes());

        JsonObject publication =
                editor.publish("A market in Wexcombe", "Traders and council met.", document);
        Duration took =
                Editor.await(
                        "the page is found",
                        () -> !Editor.results(reader, "umbrellamaker").isEmpty());

        System.out.printf("published and found after %d ms%n", took.toMillis());
        assertThat(took).isLessThan(SOON);
        JsonObject hit = Editor.results(reader, "umbrellamaker").getJsonObject(0);
        assertThat(hit.getJsonObject("publication").getInt("id"))
                .isEqualTo(publication.getInt("id"));
        assertThat(hit.getInt("page")).isEqualTo(2);
        assertThat(hit.getString("url")).contains("page-2");
        JsonObject passage = hit.getJsonArray("passages").getJsonObject(0);
        JsonArray mark = passage.getJsonArray("marks").getJsonArray(0);
        assertThat(passage.getString("text").substring(mark.getInt(0), mark.getInt(1)))
                .isEqualToIgnoringCase("umbrellamaker");
        assertThat(passage.getInt("page")).isEqualTo(2);
    }

    @Test
    void whatIsPublishedCanBeReadByEverybody() {
        long document =
                editor.document("bridge.pdf", new SamplePdf().page("The footbridge.").bytes());
        JsonObject publication =
                editor.publish("A footbridge in Oldbury", "Built by two parishes.", document);

        HttpResponse<String> page = reader.get(publication.getString("url"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("A footbridge in Oldbury", "Built by two parishes.", "bridge.pdf");
        assertThat(reader.get("/d/" + document + "/bridge.pdf").statusCode()).isEqualTo(200);
        HttpResponse<String> text = reader.get("/d/" + document + "/text");
        assertThat(text.statusCode()).isEqualTo(200);
        assertThat(text.body()).contains("id=\"page-1\"", "The footbridge.");
    }

    @Test
    void whatIsWithdrawnIsGoneAndSaysWhy() {
        long document =
                editor.document("ferry.pdf", new SamplePdf().page("The thistleferry.").bytes());
        JsonObject publication = editor.publish("A ferry in Thornham", "It sails twice.", document);
        Editor.await("it is found", () -> !Editor.results(reader, "thistleferry").isEmpty());

        HttpResponse<String> withdrawn =
                editor.send(
                        "POST",
                        "/api/v1/publications/" + publication.getInt("id") + "/withdraw",
                        "{\"reason\": \"The ferry was sold.\"}");

        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
        assertThat(
                        Editor.await(
                                "it is gone",
                                () -> Editor.results(reader, "thistleferry").isEmpty()))
                .isLessThan(SOON);
        HttpResponse<String> page = reader.get(publication.getString("url"));
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("The ferry was sold.");
        assertThat(reader.get("/d/" + document + "/ferry.pdf").statusCode()).isEqualTo(404);
        assertThat(reader.get("/d/" + document + "/text").statusCode()).isEqualTo(404);
        assertThat(reader.get("/api/v1/documents/" + document).statusCode()).isEqualTo(404);
    }

    @Test
    void aNewTitleIsFoundAndTheOldAddressLeadsToTheNewOne() {
        JsonObject publication = editor.publish("The saltcellar project", "A first summary.");
        String api = "/api/v1/publications/" + publication.getInt("id");
        JsonObject renamed =
                Editor.object(
                        editor.send(
                                "PUT",
                                api,
                                "{\"title\": \"The peppermill project\", \"revision\": "
                                        + publication.getInt("revision")
                                        + ", \"body\": {\"summary\": \"Another summary.\"}}"));
        assertThat(renamed.getInt("version")).isEqualTo(2);
        assertThat(reader.get(publication.getString("url")).body())
                .as("readers see the published version until the next is published")
                .contains("The saltcellar project");

        HttpResponse<String> published = editor.send("POST", api + "/publish", "");

        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        String address = Editor.object(published).getString("url");
        HttpResponse<String> old = reader.get(publication.getString("url"));
        assertThat(old.statusCode()).isEqualTo(301);
        assertThat(old.headers().firstValue("Location")).hasValue(address);
        assertThat(reader.get(address).body()).contains("The peppermill project");
        Editor.await("the new title is found", () -> found("peppermill"));
        assertThat(found("saltcellar")).isFalse();
    }

    private boolean found(String word) {
        return !Editor.results(reader, word).isEmpty();
    }
}
