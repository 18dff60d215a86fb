package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.json.JsonObject;

import org.commonground.documents.SamplePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Stream;

/** Every file is answered: read, or refused with a code for programs and a sentence for people. */
@OnThePortal
class UploadsIT {
    private final Editor editor = new Editor();

    @Test
    void aGoodFileIsTakenAndItsCardSaysWhatItIs() {
        byte[] pdf = new SamplePdf().page("Minutes of the forum", "held in Batley.").bytes();

        HttpResponse<String> uploaded = editor.upload("Forum minutes.pdf", pdf);

        assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
        String address = Editor.path(uploaded);
        Editor.await("it is read", () -> state(address).equals("read"));
        JsonObject card = Editor.object(editor.get(address));
        assertThat(card.getString("type")).isEqualTo("application/pdf");
        assertThat(card.getInt("pages")).isEqualTo(1);
        assertThat(card.getInt("size")).isEqualTo(pdf.length);
        assertThat(card.getBoolean("hasText")).isTrue();
        assertThat(Editor.object(editor.get(address + "/pages/1")).getString("text"))
                .contains("Minutes of the forum");
        assertThat(editor.get(address + "/pages/2").statusCode()).isEqualTo(404);
    }

    @Test
    void theSameBytesAreTakenOnce() {
        byte[] pdf = new SamplePdf().page("Twice the same.").bytes();
        HttpResponse<String> first = editor.upload("once.pdf", pdf);
        HttpResponse<String> again = editor.upload("twice.pdf", pdf);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Editor.object(again).getBoolean("duplicate")).isTrue();
        assertThat(Editor.object(again).getInt("id")).isEqualTo(Editor.object(first).getInt("id"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource
    void aFileThatCannotBeTakenIsRefusedAtOnce(
            String name, byte[] content, int status, String code) {
        HttpResponse<String> answer = editor.upload(name, content);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonObject problem = Editor.object(answer).getJsonObject("problem");
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("sentence")).isNotBlank().endsWith(".");
    }

    static Stream<Arguments> aFileThatCannotBeTakenIsRefusedAtOnce() {
        return Stream.of(
                Arguments.of("empty.pdf", new byte[0], 422, "empty-file"),
                Arguments.of("letter.pdf", ascii("Dear council"), 415, "mislabelled"),
                Arguments.of("picture.pdf", ascii("\u0089PNG\r\n\u001a\n"), 415, "mislabelled"),
                Arguments.of(
                        "picture.png", ascii("\u0089PNG\r\n\u001a\n"), 415, "unsupported-type"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void aFileThatCannotBeReadSaysWhy(String name, byte[] content, String code) {
        HttpResponse<String> uploaded = editor.upload(name, content);

        String address = Editor.path(uploaded);
        Editor.await("it is refused", () -> state(address).equals("refused"));
        JsonObject problem = Editor.object(editor.get(address)).getJsonObject("problem");
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("sentence")).isNotBlank();
    }

    static Stream<Arguments> aFileThatCannotBeReadSaysWhy() {
        byte[] whole = new SamplePdf().page("Cut off in the middle.").bytes();
        return Stream.of(
                Arguments.of("damaged.pdf", ascii("%PDF-1.7\nnothing that follows"), "damaged"),
                Arguments.of("cut.pdf", Arrays.copyOf(whole, 60), "damaged"),
                Arguments.of(
                        "locked.pdf",
                        new SamplePdf().page("Secret.").protectedBy("owner", "user").bytes(),
                        "password-needed"),
                Arguments.of("pageless.pdf", new SamplePdf().bytes(), "no-pages"));
    }

    @Test
    void aScannedPageIsTakenAndSaidToHaveNoText() {
        String address = Editor.path(editor.upload("scan.pdf", new SamplePdf().page().bytes()));

        Editor.await("it is read", () -> state(address).equals("read"));
        JsonObject card = Editor.object(editor.get(address));
        assertThat(card.getBoolean("hasText")).isFalse();
        assertThat(card.getJsonObject("problem").getString("code")).isEqualTo("no-text");
    }

    @Test
    void aFileWithoutAnyWordIsTakenAndSaidSo() {
        long id = editor.document("line.html", ascii("<!DOCTYPE html><html><hr></html>"));

        assertThat(editor.card(id).getJsonObject("problem").getString("code"))
                .isEqualTo("no-words");
    }

    @Test
    void whatIsNoFormOrHasNoFileIsRefused() {
        assertRefused(editor.send("POST", "/api/v1/documents", "{}"), 400, "no-form");
        assertRefused(
                editor.form("/api/v1/documents", "letter", "letter.pdf", ascii("%PDF")),
                400,
                "no-file");
    }

    @Test
    void aPageOrDocumentThatIsNotThereIsUnknown() {
        assertRefused(editor.get("/api/v1/documents/999999"), 404, "unknown-document");
        long id = editor.document("short.pdf", new SamplePdf().page("One page only.").bytes());
        assertRefused(editor.get("/api/v1/documents/" + id + "/pages/2"), 404, "unknown-page");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Editor.object(answer).getString("code")).isEqualTo(code);
    }

    private String state(String address) {
        return Editor.object(editor.get(address)).getString("state");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
