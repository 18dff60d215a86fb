package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/** Pictures of speakers, from the organiser's form to the reader's page. */
@OnThePortal
class SpeakersIT {
    private static final String BOUNDARY = "----speakers";
    private static final String WORDS = "A woman with grey hair – “at the lectern”";

    private PlannedSeminar seminar;
    private final Visitor reader = new Visitor();

    @BeforeEach
    void plan() {
        seminar =
                new PlannedSeminar(
                        SignIns.signedIn("organiser"),
                        "A day with faces",
                        9,
                        Map.of("speaker-1", "Ada Field", "speaker-1-post", "Chair"));
    }

    @Test
    void readersSeeTheSpeakerSmallWithTheWordsForThoseWhoDoNot() throws IOException {
        HttpResponse<String> saved = send(png(1000, 800), WORDS, "");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);

        String page = reader.get(seminar.page()).body();
        assertThat(page).contains("A woman with grey hair – “at the lectern”");
        String picture = page.replaceAll("(?s).*src=\"(/portraits/[0-9a-f]{64}\\.jpg)\".*", "$1");
        assertThat(page).containsPattern("\"image\":\"https?://[^\"]+" + picture + "\"");
        HttpResponse<byte[]> answer = reader.bytes(picture);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(shown.getWidth()).isEqualTo(480);
        assertThat(reader.get("/api/v1/seminars/" + seminar.id()).body())
                .contains(picture.replaceAll(".*/|\\.jpg", ""), "A woman with grey hair");
        assertThat(reader.bytes("/portraits/" + "0".repeat(64) + ".jpg").statusCode())
                .isEqualTo(404);

        assertThat(send(new byte[0], "", "remove").statusCode()).isEqualTo(303);
        assertThat(reader.get(seminar.page()).body()).doesNotContain("/portraits/");
    }

    @Test
    void aPictureWithoutWordsIsNotSavedButNeedNotBeChosenAgain() {
        HttpResponse<String> refused = send(png(200, 200), "", "");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Say what the picture of Ada Field shows, for people who do not see it.");
        String key =
                refused.body().replaceAll("(?s).*name=\"key\" value=\"([0-9a-f]{64})\".*", "$1");
        assertThat(key).hasSize(64);
        assertThat(reader.get(seminar.page()).body()).doesNotContain("/portraits/");

        assertThat(send(new byte[0], WORDS, "", key).statusCode()).isEqualTo(303);
        assertThat(reader.get(seminar.page()).body()).contains("/portraits/" + key);
    }

    @Test
    void whatIsNoPictureIsRefusedAndTheWordsStay() {
        HttpResponse<String> refused =
                send("GIF89a".getBytes(StandardCharsets.ISO_8859_1), WORDS, "");

        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(refused.body()).contains("no JPEG or PNG picture", "A woman with grey hair –");
        assertThat(send(new byte[11 << 20], WORDS, "").body())
                .contains("larger than 10 MB", "A woman with grey hair –");
        assertThat(send(new byte[0], WORDS, "").body()).contains("Choose a picture first.");
    }

    @Test
    void thePictureStaysWhenThePlanIsSavedAndCopied() {
        send(png(200, 200), WORDS, "");
        String form = seminar.organiser().get(seminar.desk()).body();
        assertThat(form).contains("name=\"speaker-1-picture\"", "A woman with grey hair");

        HttpResponse<String> copied = seminar.organiser().post(seminar.desk() + "/copy", Map.of());

        String copy = copied.headers().firstValue("Location").orElseThrow();
        assertThat(seminar.organiser().get(copy).body()).contains("A woman with grey hair");
    }

    private HttpResponse<String> send(byte[] file, String words, String step) {
        return send(file, words, step, "");
    }

    private HttpResponse<String> send(byte[] file, String words, String step, String key) {
        String page = seminar.desk() + "/pictures";
        String revision =
                seminar.organiser()
                        .get(page)
                        .body()
                        .replaceAll("(?s).*name=\"revision\" value=\"(\\d+)\".*", "$1");
        String fields =
                field("revision", revision)
                        + field("speaker", "Ada Field")
                        + field("alternative", words)
                        + field("key", key)
                        + field("do", step)
                        + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ada.png\"\r\n\r\n"
                                .formatted(BOUNDARY);
        String end = "\r\n--" + BOUNDARY + "--\r\n";
        return seminar.organiser()
                .send(
                        "POST",
                        page,
                        BodyPublishers.ofByteArrays(
                                List.of(
                                        fields.getBytes(StandardCharsets.UTF_8),
                                        file,
                                        end.getBytes(StandardCharsets.UTF_8))),
                        "Content-Type",
                        "multipart/form-data; boundary=" + BOUNDARY,
                        "Sec-Fetch-Site",
                        "same-origin");
    }

    private static String field(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, value);
    }

    private static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
