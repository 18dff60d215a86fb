package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.commonground.documents.SamplePdf;
import org.commonground.imports.PackedZip;
import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;

/** Files that come piece by piece. */
@OnThePortal
class PiecesIT {
    private static final String UPLOADS = "/api/v1/uploads";
    private static final String TOO_LARGE = "5000000000000";

    private final Editor editor = new Editor();

    @Test
    void aFileInPiecesGoesOnWhereItStoppedAndIsTheSameInTheEnd() {
        byte[] pdf = new SamplePdf().page("The lock keeper's plan, in pieces.").bytes();
        HttpResponse<String> begun = begin("lock plan.pdf", pdf.length);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        String address = Editor.path(begun);

        assertThat(offset(piece(address, 0, Arrays.copyOf(pdf, 400)))).isEqualTo(400);

        HttpResponse<String> again = begin("lock plan.pdf", pdf.length);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Editor.path(again)).isEqualTo(address);
        assertThat(offset(again)).isEqualTo(400);
        assertThat(offset(editor.get(address))).isEqualTo(400);

        HttpResponse<String> whole = piece(address, 400, Arrays.copyOfRange(pdf, 400, pdf.length));
        JsonObject file = Editor.object(whole).getJsonObject("file");
        assertThat(file.getString("state")).isEqualTo("stored");
        assertThat(Editor.object(editor.get(address)).getJsonObject("file")).isEqualTo(file);
        assertThat(editor.card(file.getInt("document")).getInt("size")).isEqualTo(pdf.length);

        JsonObject twice = whole("lock copy.pdf", pdf);
        assertThat(twice.getString("state")).isEqualTo("duplicate");
        assertThat(twice.getInt("document")).isEqualTo(file.getInt("document"));
    }

    @Test
    void aZipInPiecesIsAnImport() {
        byte[] zip = new PackedZip().file("a.pdf", new SamplePdf().page("Lock").bytes()).bytes();

        JsonObject file = whole("locks.zip", zip);

        assertThat(file.getString("state")).isEqualTo("import");
        assertThat(file.getString("url")).startsWith("/desk/imports/");
    }

    @Test
    void whatCannotBeTakenSaysSoWhenItIsWhole() {
        assertThat(whole("empty.pdf", new byte[0]).getString("code")).isEqualTo("empty-file");
        assertThat(whole("no.zip", new byte[] {1, 2}).getString("code")).isEqualTo("no-zip");
        JsonObject mislabelled = whole("letter.pdf", new byte[] {'D', 'e', 'a', 'r'});
        assertThat(mislabelled.getString("code")).isEqualTo("mislabelled");
        assertThat(mislabelled.getString("sentence")).endsWith(".");
    }

    @Test
    void aPieceThatDoesNotFitIsRefused() {
        String address = Editor.path(begin("misfit.pdf", 3));

        HttpResponse<String> elsewhere = piece(address, 2, new byte[] {1});
        assertRefused(elsewhere, 409, "wrong-offset");
        assertThat(elsewhere.body()).contains("up to byte 0");
        assertRefused(piece(address, 0, new byte[] {1, 2, 3, 4}), 400, "too-many-bytes");
        assertRefused(begin("", 3), 400, "bad-upload");
        assertRefused(
                editor.send("POST", UPLOADS + "?name=a.pdf&size=many&fingerprint=a", ""),
                400,
                "bad-upload");
        assertRefused(
                editor.send("POST", UPLOADS + "?name=a.pdf&fingerprint=a&size=" + TOO_LARGE, ""),
                413,
                "too-large");
        assertRefused(
                editor.send("POST", UPLOADS + "?name=a.zip&fingerprint=a&size=" + TOO_LARGE, ""),
                413,
                "too-large");
    }

    @Test
    void whatWasGivenUpOrBelongsToSomebodyElseIsUnknown() {
        String address = Editor.path(begin("given-up.pdf", 3));
        assertRefused(new SecondEditor("pieces").program().get(address), 404, "unknown-upload");

        assertThat(editor.send("DELETE", address, "").statusCode()).isEqualTo(204);

        assertRefused(editor.get(address), 404, "unknown-upload");
        assertRefused(piece(address, 0, new byte[] {1}), 404, "unknown-upload");
    }

    private JsonObject whole(String name, byte[] bytes) {
        HttpResponse<String> begun = begin(name, bytes.length);
        JsonObject answer = Editor.object(begun);
        return answer.containsKey("file")
                ? answer.getJsonObject("file")
                : Editor.object(piece(Editor.path(begun), 0, bytes)).getJsonObject("file");
    }

    private HttpResponse<String> begin(String name, long size) {
        return editor.send(
                "POST",
                UPLOADS + "?name=" + Visitor.encode(name) + "&fingerprint=p&size=" + size,
                "");
    }

    private HttpResponse<String> piece(String address, long offset, byte[] bytes) {
        return editor.send(
                "PATCH",
                address,
                BodyPublishers.ofByteArray(bytes),
                "Upload-Offset",
                String.valueOf(offset),
                "Content-Type",
                "application/offset+octet-stream");
    }

    private static long offset(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Editor.object(answer).getInt("offset"))
                .isEqualTo((int) answer.headers().firstValueAsLong("Upload-Offset").orElseThrow());
        return Editor.object(answer).getInt("offset");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Editor.object(answer).getString("code")).isEqualTo(code);
    }
}
