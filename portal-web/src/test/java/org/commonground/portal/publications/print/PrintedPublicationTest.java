package org.commonground.portal.publications.print;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

import org.commonground.demo.DemoContent;
import org.commonground.demo.DemoPublication;
import org.commonground.documents.making.Manuscript;
import org.commonground.documents.making.PdfMaker;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.publications.LineageLink;
import org.commonground.portal.publications.kinds.BodyView;
import org.commonground.publications.CaseStudy;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationBody;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class PrintedPublicationTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    static Stream<DemoPublication> demoPublications() throws Exception {
        try (Jsonb json = JsonbBuilder.create()) {
            return DemoContent.read(json).publications().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("demoPublications")
    void everyPublicationCanBePrinted(DemoPublication demo) {
        Manuscript manuscript = print(demo.title(), demo.body());

        assertThat(manuscript.title()).isEqualTo(demo.title());
        assertThat(manuscript.body()).contains("<h1>", "https://portal.example/p/1/x");
        byte[] pdf = new PdfMaker().make(manuscript);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void whateverAnEditorTypedMakesAWellFormedPage() {
        Manuscript manuscript =
                print(
                        "Salt & <pepper>",
                        study(
                                "# A heading\n\n"
                                        + "![a map](https://elsewhere.example/map.png)\n\n"
                                        + "<script>alert(1)</script>\u0001 & so on\n\n"
                                        + "- one\n"
                                        + "- two"));

        assertThat(manuscript.body())
                .contains("<p><b>A heading</b></p>", "a map", "&lt;script&gt;")
                .doesNotContain("<img", "\u0001");
        assertThat(new PdfMaker().make(manuscript)).isNotEmpty();
    }

    @Test
    void thePrintRoomMakesTheSameManuscriptOnce() {
        PrintRoom room = new PrintRoom(new PdfMaker());
        Manuscript manuscript = print("Twice", study("The same."));

        assertThat(room.print(manuscript)).isSameAs(room.print(manuscript));
    }

    private static PublicationBody study(String context) {
        return new CaseStudy(
                "Summary", context, "", "", "", List.of(), List.of(), List.of(), "", List.of(), "",
                "", "", null);
    }

    private static Manuscript print(String title, PublicationBody body) {
        Publication publication = new Publication(body.kind(), NOW);
        publication.save(PublicationDraft.of(title, body), List.of(), "editor", NOW);
        publication.publish(
                new Release(1, NOW, "an editor", Release.Change.FIRST, ""), publication.terms());
        return new PrintedPublication(
                        publication,
                        publication.published().orElseThrow(),
                        BodyView.of(body, LocalDate.of(2026, 3, 1)),
                        List.of(),
                        List.of(new LineageLink("Responds to", "A review", null)),
                        List.of(new NamedLink("The file", "https://portal.example/d/1/x.pdf")),
                        "https://portal.example/p/1/x")
                .manuscript();
    }
}
