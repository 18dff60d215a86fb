package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.documents.SamplePdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.util.Arrays;

/** The bytes of what is published: exact, in parts, and harmless. */
@OnThePortal
class FilesIT {
    private final Visitor reader = new Visitor();
    private final Editor editor = new Editor();
    private final byte[] pdf = new SamplePdf().page("Served as it was handed in.").bytes();
    private long document;

    @BeforeEach
    void publish() {
        document = editor.document("served.pdf", pdf);
        editor.publish("A file to be served", "One page.", document);
    }

    @Test
    void theFileIsServedAsItWasHandedIn() {
        HttpResponse<byte[]> file = get("served.pdf");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(pdf);
        assertThat(header(file, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(file, "Content-Disposition")).startsWith("inline").contains("served.pdf");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Content-Security-Policy"))
                .contains("default-src 'none'", "sandbox");
        assertThat(header(file, "Accept-Ranges")).isEqualTo("bytes");
    }

    @Test
    void aPartIsServedAlone() {
        HttpResponse<byte[]> middle = get("served.pdf", "Range", "bytes=1-3");
        HttpResponse<byte[]> end = get("served.pdf", "Range", "bytes=-5");
        HttpResponse<byte[]> rest = get("served.pdf", "Range", "bytes=10-");

        assertThat(middle.statusCode()).isEqualTo(206);
        assertThat(middle.body()).asString().isEqualTo("PDF");
        assertThat(header(middle, "Content-Range")).isEqualTo("bytes 1-3/" + pdf.length);
        assertThat(end.body()).isEqualTo(Arrays.copyOfRange(pdf, pdf.length - 5, pdf.length));
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(pdf, 10, pdf.length));
    }

    @Test
    void aPartThatIsNotThereIsRefused() {
        HttpResponse<byte[]> beyond = get("served.pdf", "Range", "bytes=9999999-");

        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */" + pdf.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=3-1", "bytes=a-b", "lines=1-2", "bytes=", "bytes=0-1,3-4"})
    void aRangeThatMakesNoSenseIsNotFatal(String range) {
        assertThat(get("served.pdf", "Range", range).statusCode()).isIn(200, 206, 416);
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() {
        String tag = header(get("served.pdf"), "ETag");

        assertThat(get("served.pdf", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("served.pdf", "If-Range", "\"other\"", "Range", "bytes=1-3").statusCode())
                .isEqualTo(200);
    }

    @Test
    void anotherNameLeadsToTheRightOne() {
        HttpResponse<byte[]> other = get("another.pdf");

        assertThat(other.statusCode()).isEqualTo(301);
        assertThat(header(other, "Location")).endsWith("/d/" + document + "/served.pdf");
    }

    @Test
    void thereIsAPictureOfTheFirstPage() {
        Editor.await("it is drawn", () -> get("thumbnail.jpg").statusCode() == 200);

        HttpResponse<byte[]> picture = get("thumbnail.jpg");
        assertThat(header(picture, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(picture.body()).startsWith(0xFF, 0xD8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Überblick – Zusammenhalt.pdf",
                "plan; filename=evil.html.pdf",
                "50% of all & more #1?.pdf",
                "a\\b.pdf",
                "spaces   and 'quotes'.pdf",
                "日本語.pdf"
            })
    void aHostileNameDoesNoHarmAndRoundTrips(String name) {
        byte[] bytes = new SamplePdf().page("Called " + name.hashCode()).bytes();
        long id = editor.document(name, bytes);
        editor.publish("Called strangely " + name.hashCode(), "A summary.", id);

        String address = editor.card(id).getString("file");
        HttpResponse<byte[]> file = reader.bytes(address);

        assertThat(file.statusCode()).as(address).isEqualTo(200);
        assertThat(file.body()).isEqualTo(bytes);
        assertThat(header(file, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(file, "Content-Disposition"))
                .matches(
                        "inline; filename=\"[^\"\\\\]*\"(;"
                                + " filename\\*=UTF-8''[A-Za-z0-9%.!#$&+^_`|~-]*)?");
    }

    private HttpResponse<byte[]> get(String name, String... headers) {
        return reader.bytes("/d/" + document + "/" + name, headers);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
