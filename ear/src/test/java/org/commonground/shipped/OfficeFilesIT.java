package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.documents.SampleArchive;
import org.commonground.documents.SamplePdf;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Files that are no PDF, from upload to search, and the pictures of those that are. */
@OnThePortal
class OfficeFilesIT {
    private final Visitor reader = new Visitor();
    private final Editor editor = new Editor();

    @Test
    void aWordDocumentIsFoundInItsPartsAndSentAsAnAttachment() {
        byte[] word =
                SampleArchive.word(SampleArchive.paragraph("Zwickelforth was agreed.")).bytes();
        long document = editor.document("agreed.docx", word);
        editor.publish("What was agreed", "One part.", document);
        Editor.await(
                "its words are found", () -> !Editor.results(reader, "zwickelforth").isEmpty());

        assertThat(editor.card(document).getString("pageUnit")).isEqualTo("part");
        HttpResponse<byte[]> file = reader.bytes("/d/" + document + "/agreed.docx");
        assertThat(file.body()).isEqualTo(word);
        assertThat(header(file, "Content-Type"))
                .startsWith(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(header(file, "Content-Disposition"))
                .startsWith("attachment")
                .contains("agreed.docx");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reader.get("/d/" + document + "/text").body())
                .contains("Zwickelforth was agreed.", "their numbers are this site’s own")
                .doesNotContain("agreed.docx#page");
        assertThat(reader.get("/search?q=zwickelforth&format=word").body())
                .contains("What was agreed");
    }

    @Test
    void aWebPageNeverOpensOnThePortalsOrigin() {
        byte[] page =
                "<!DOCTYPE html><html><body><h1>A page</h1><script>alert(1)</script></body></html>"
                        .getBytes(StandardCharsets.UTF_8);
        long document = editor.document("page.html", page);
        editor.publish("A page of the web", "Harmless.", document);

        HttpResponse<byte[]> file = reader.bytes("/d/" + document + "/page.html");

        assertThat(header(file, "Content-Disposition")).startsWith("attachment");
        assertThat(header(file, "Content-Security-Policy")).contains("sandbox");
        assertThat(reader.get("/d/" + document + "/text").body())
                .contains("A page")
                .doesNotContain("alert(1)");
    }

    @Test
    void aPageIsAPictureForThoseWhoMaySeeTheDocument() {
        long document = editor.document("pictured.pdf", new SamplePdf().page("# Seen").bytes());
        String picture = "/d/" + document + "/page-1.jpg?width=160";
        assertThat(reader.get(picture).statusCode()).as("before it is published").isEqualTo(404);

        editor.publish("A file to be looked at", "One page.", document);

        HttpResponse<byte[]> drawn = reader.bytes(picture);
        assertThat(drawn.statusCode()).isEqualTo(200);
        assertThat(header(drawn, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(reader.get("/d/" + document + "/page-2.jpg").statusCode()).isEqualTo(404);
        assertThat(reader.get("/d/" + document + "/page-1.jpg?width=9999").statusCode())
                .isEqualTo(404);
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
