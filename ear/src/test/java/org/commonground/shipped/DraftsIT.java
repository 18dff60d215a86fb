package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.commonground.documents.SamplePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not published does not exist for readers, nor for those who work on other things. */
@OnThePortal
class DraftsIT {
    private final Visitor reader = new Visitor();
    private final Editor editor = new Editor();
    private final Editor organiser =
            new Editor(new Visitor(), SignIns.ofThePortal().token("organiser"));

    @Test
    void aDraftIsThereForEditorsAlone() {
        JsonObject draft = editor.draft("A quibblesome draft", "Not yet for everybody.");
        String api = "/api/v1/publications/" + draft.getInt("id");

        assertThat(editor.get(api).statusCode()).isEqualTo(200);
        assertThat(reader.get(api).statusCode()).isEqualTo(404);
        assertThat(organiser.get(api).statusCode()).isEqualTo(404);
        assertThat(reader.get("/p/" + draft.getInt("id") + "/a-quibblesome-draft").statusCode())
                .isEqualTo(404);
        assertThat(Editor.results(reader, "quibblesome")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/d/%d/draft.pdf",
                "/d/%d/anything.pdf",
                "/d/%d/text",
                "/d/%d/thumbnail.jpg",
                "/api/v1/documents/%d",
                "/api/v1/documents/%d/pages/1"
            })
    void aFileOfADraftIsThereForEditorsAlone(String address) {
        long document =
                editor.document("draft.pdf", new SamplePdf().page("A quarrelling page.").bytes());
        editor.draft("A draft with a file", "Not yet.", document);

        String path = address.formatted(document);
        assertThat(reader.get(path).statusCode()).isEqualTo(404);
        if (path.startsWith("/api/")) {
            assertThat(organiser.get(path).statusCode()).isEqualTo(404);
            assertThat(editor.get(path).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theNumberOfADraftTellsNothing() {
        JsonObject draft = editor.draft("A secret", "Hush.");

        String there = reader.get("/api/v1/publications/" + draft.getInt("id")).body();
        String notThere = reader.get("/api/v1/publications/999999999").body();

        assertThat(there.replaceAll("\\d+", "N")).isEqualTo(notThere.replaceAll("\\d+", "N"));
    }
}
