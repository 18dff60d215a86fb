package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.commonground.documents.SamplePdf;
import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document's file gives way to another, over the API too; nothing is lost, and the trail knows.
 */
@OnThePortal
class ReplacedFilesIT {
    private static final byte[] FIRST = new SamplePdf().page("The first tally of kites.").bytes();
    private static final byte[] SECOND = new SamplePdf().page("The second tally of kites.").bytes();

    private final Editor editor = new Editor();
    private final Visitor reader = new Visitor();

    @Test
    void aFileIsReplacedUnderItsNumberAndTheEarlierOneCanBeFetchedByEditorsAlone() {
        long id = editor.document("Kites.pdf", FIRST);

        HttpResponse<String> answer = editor.replace(id, "Kites, mended.pdf", SECOND);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonObject card = Editor.object(answer);
        assertThat(card.getInt("id")).isEqualTo((int) id);
        assertThat(card.getInt("size")).isEqualTo(SECOND.length);
        Visitor colleague = SignIns.signedIn("editor");
        Matcher earlier =
                Pattern.compile("/desk/documents/" + id + "/earlier/\\d+")
                        .matcher(colleague.get("/desk/documents/" + id).body());
        assertThat(earlier.find()).isTrue();
        HttpResponse<byte[]> file = colleague.bytes(earlier.group());
        assertThat(file.body()).isEqualTo(FIRST);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(
                        colleague
                                .get(
                                        "/desk/documents/1"
                                                + earlier.group()
                                                        .substring(
                                                                ("/desk/documents/" + id).length()))
                                .statusCode())
                .isEqualTo(404);
        assertThat(reader.get(earlier.group()).body()).doesNotContain("%PDF");
        assertThat(SignIns.signedIn("administrator").get("/admin/audit?q=kites").body())
                .contains("replaced the file", "document " + id);
    }

    @Test
    void whatCannotTakeThePlaceIsRefusedAndTheFileStays() {
        byte[] swifts = new SamplePdf().page("A tally of swifts.").bytes();
        long id = editor.document("Swifts.pdf", swifts);
        byte[] nonsense = "neither this nor that".getBytes(StandardCharsets.US_ASCII);

        refused(editor.replace(id, "empty.pdf", new byte[0]), 422);
        refused(editor.replace(id, "nonsense.pdf", nonsense), 415);
        refused(editor.replace(id, "Swifts.pdf", swifts), 409);
        refused(editor.replace(999_999, "Swifts.pdf", FIRST), 404);
        refused(editor.send("PUT", "/api/v1/documents/" + id + "/file", "{}"), 400);
        refused(
                reader.send(
                        "PUT", "/api/v1/documents/" + id + "/file", BodyPublishers.ofString("x")),
                401);
        assertThat(editor.card(id).getString("state")).isEqualTo("read");
    }

    @Test
    void aRefusedFileIsNotRemovedFromUnderAPublication() {
        HttpResponse<String> uploaded =
                editor.upload(
                        "kites.pdf", "%PDF-1.7 and no more".getBytes(StandardCharsets.US_ASCII));
        long id = Editor.object(uploaded).getInt("id");
        Editor.await("it is refused", () -> editor.card(id).getString("state").equals("refused"));
        editor.draft("A study of kites", "With a file that is broken.", id);
        Visitor colleague = SignIns.signedIn("editor");

        HttpResponse<String> answer =
                colleague.post("/desk/documents/" + id + "/remove", Map.of("back", "/desk"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("attached to “A study of kites”", "Take it off there");
        assertThat(editor.card(id).getString("state")).isEqualTo("refused");
    }

    private static void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Editor.object(answer).getString("detail")).endsWith(".");
    }
}
