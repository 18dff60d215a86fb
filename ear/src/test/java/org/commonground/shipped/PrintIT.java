package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonground.documents.SamplePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** The portal's own PDF of a publication: whole, tagged, and only what is public. */
@OnThePortal
class PrintIT {
    private final Visitor reader = new Visitor();
    private final Editor editor = new Editor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case-study",
                "information-pack",
                "cohesion-plan",
                "protocol",
                "report",
                "discussion-paper"
            })
    void everyKindIsPrintedWithTitleTagsAndOutline(String kind) throws IOException {
        QuietIndex.await();
        JsonObject publication =
                Editor.search(reader, "kind=" + kind)
                        .getJsonArray("results")
                        .getJsonObject(0)
                        .getJsonObject("publication");
        HttpResponse<byte[]> answer = reader.bytes(print(publication));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(publication.getString("title"));
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).isNotEmpty();
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Permanent address", "About this publication");
        }
        assertThat(reader.get(publication.getString("url")).body())
                .contains("href=\"" + print(publication) + "\"");
    }

    @Test
    void theSameIsNotSentTwice() {
        JsonObject publication = editor.publish("Printed twice", "A summary.");
        HttpResponse<byte[]> first = reader.bytes(print(publication));
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(reader.bytes(print(publication), "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(
                        reader.send("HEAD", print(publication), BodyPublishers.noBody())
                                .headers()
                                .firstValue("ETag"))
                .hasValue(tag);
    }

    @Test
    void ofAFileItIsSaidWhatItIsOnPaperOnThePageAndInTheSearch() throws IOException {
        long steps = editor.document("steps.pdf", new SamplePdf().page("Step by step.").bytes());
        String pack =
                """
                {"kind": "information-pack", "title": "A beekeepers' pack",
                 "body": {"summary": "For those who keep bees."},
                 "attachments": [{"document": %d, "title": "First steps", "author": "The hive",
                                  "part": "section", "kind": "Beelist"}]}
                """;
        HttpResponse<String> begun =
                editor.send("POST", "/api/v1/publications", pack.formatted(steps));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        JsonObject publication = Editor.object(begun);
        editor.send("POST", "/api/v1/publications/" + publication.getInt("id") + "/publish", "");

        assertThat(publication.getJsonArray("attachments").getJsonObject(0).getString("kind"))
                .isEqualTo("Beelist");
        assertThat(reader.get(publication.getString("url")).body())
                .contains("<span>Beelist</span>", "/page-1.jpg?width=960");
        try (PDDocument pdf = Loader.loadPDF(reader.bytes(print(publication)).body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Beelist: First steps, The hive");
        }
        Editor.await("it is found", () -> !Editor.results(reader, "beelist").isEmpty());
        HttpResponse<String> tooLong =
                editor.send(
                        "POST",
                        "/api/v1/publications",
                        pack.formatted(steps).replace("Beelist", "b".repeat(81)));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("The kind of the attached document", "at most 80");
    }

    @Test
    void whatIsNotPublishedIsNotPrinted() throws IOException {
        JsonObject draft = editor.draft("Only a draft", "Nobody may read this.");
        assertThat(reader.get(print(draft)).statusCode()).isEqualTo(404);

        JsonObject publication = editor.publish("Printed once", "The public words.");
        String api = "/api/v1/publications/" + publication.getInt("id");
        editor.send(
                "PUT",
                api,
                "{\"title\": \"Printed once\", \"revision\": "
                        + publication.getInt("revision")
                        + ", \"body\": {\"summary\": \"The draft words.\"}}");
        try (PDDocument pdf = Loader.loadPDF(reader.bytes(print(publication)).body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("The public words.")
                    .doesNotContain("The draft words.");
        }

        editor.send("POST", api + "/withdraw", "{\"reason\": \"It was wrong.\"}");
        assertThat(reader.get(print(publication)).statusCode()).isEqualTo(410);
        assertThat(reader.get("/p/999999999/print.pdf").statusCode()).isEqualTo(404);
    }

    private static String print(JsonObject publication) {
        return "/p/" + publication.getInt("id") + "/print.pdf";
    }
}
