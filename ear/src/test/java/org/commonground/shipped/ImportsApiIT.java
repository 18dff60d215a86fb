package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.commonground.documents.SamplePdf;
import org.commonground.imports.PackedZip;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.stream.IntStream;

/** A zip with a table, from handing it in to taking it back, as a program does it. */
@OnThePortal
class ImportsApiIT {
    private static final String IMPORTS = "/api/v1/imports";
    private static final byte[] PLAN = pdf("The weir plan of the millers.");
    private static final byte[] STUDY = pdf("A study of weirs and their keepers.");

    private final Editor editor = new Editor();

    @Test
    void aZipWithATableIsFollowedFileByFileAndTakenBack() {
        String address =
                handed(
                        new PackedZip()
                                .table(
                                        "file,title,kind,summary,publish,date,colour",
                                        "plan.pdf,Weir plan,report,What the millers will"
                                                + " do.,yes,2006-04-21,blue",
                                        "study.pdf,Weir study,case-study,What was tried.,,soon,",
                                        "nowhere.pdf,,,,,,")
                                .file("plan.pdf", PLAN)
                                .file("study.pdf", STUDY)
                                .file("again.pdf", PLAN)
                                .file("notes.exe", new byte[] {'M', 'Z', 0, 0})
                                .bytes());

        JsonObject done = through(address);

        assertThat(done.getJsonArray("files").getValuesAs(ImportsApiIT::line))
                .containsExactly(
                        "plan.pdf published",
                        "study.pdf drafted",
                        "again.pdf duplicate",
                        "notes.exe refused unsupported-type");
        assertThat(done.getJsonArray("remarks").getValuesAs(ImportsApiIT::remark))
                .containsExactlyInAnyOrder("1 unknown-column", "3 bad-date", "4 missing-file");
        JsonObject plan = Editor.object(editor.get(file(done, 0).getString("publication")));
        assertThat(plan.getString("title")).isEqualTo("Weir plan");
        assertThat(plan.getString("state")).isEqualTo("published");
        assertThat(file(done, 2).getString("document"))
                .isEqualTo(file(done, 0).getString("document"));
        assertThat(editor.get(IMPORTS).body()).contains("weirs.zip");

        JsonObject undone = Editor.object(editor.send("POST", address + "/undo", ""));

        assertThat(undone.getString("state")).isEqualTo("undone");
        assertThat(file(undone, 0).getString("state")).as("published").isEqualTo("kept");
        assertThat(file(undone, 1).getString("state")).isEqualTo("removed");
        assertThat(editor.get(file(done, 1).getString("document")).statusCode()).isEqualTo(404);
        assertThat(editor.get(file(done, 1).getString("publication")).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatIsDamagedInTheZipIsRefusedAlone() {
        String address = handed(new PackedZip().file("dam.pdf", pdf("A dam.")).damaged());

        assertThat(through(address).getJsonArray("files").getValuesAs(ImportsApiIT::line))
                .containsExactly("dam.pdf refused damaged");
    }

    @Test
    void aZipFromWhichNothingCanBeTakenIsRefusedAtOnce() {
        assertRefused(upload("no.zip", new byte[] {1, 2, 3}), 415, "no-zip");
        assertRefused(
                upload("none.zip", new PackedZip().file("._x", PLAN).bytes()), 422, "empty-zip");
        assertRefused(editor.send("POST", IMPORTS, "{}"), 400, "no-form");
        assertRefused(editor.form(IMPORTS, "document", "a.zip", PLAN), 400, "no-file");
    }

    @Test
    void anImportThatIsNotThereOrNotThroughIsNotUndone() {
        assertRefused(editor.get(IMPORTS + "/999999"), 404, "unknown-import");
        assertRefused(editor.send("POST", IMPORTS + "/999999/undo", ""), 404, "unknown-import");
        // As many as no machine gets through before the next request.
        PackedZip many = new PackedZip();
        IntStream.range(0, 40).forEach(i -> many.file(i + ".pdf", pdf("A slow weir, part " + i)));
        String address = handed(many.bytes());

        assertRefused(editor.send("POST", address + "/undo", ""), 409, "import-unfinished");

        through(address);
    }

    @Test
    void nobodyButEditorsImports() {
        Visitor reader = new Visitor();
        assertThat(reader.get(IMPORTS).statusCode()).isEqualTo(401);
        Editor organiser = new Editor(reader, SignIns.ofThePortal().token("organiser"));
        assertThat(organiser.get(IMPORTS).statusCode()).isEqualTo(403);
        assertThat(organiser.form(IMPORTS, "file", "a.zip", PLAN).statusCode()).isEqualTo(403);
    }

    private String handed(byte[] zip) {
        HttpResponse<String> answer = upload("weirs.zip", zip);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return Editor.path(answer);
    }

    private HttpResponse<String> upload(String name, byte[] zip) {
        return editor.form(IMPORTS, "file", name, zip);
    }

    private JsonObject through(String address) {
        Editor.await(
                "the import is through",
                () -> Editor.object(editor.get(address)).getString("state").equals("done"));
        return Editor.object(editor.get(address));
    }

    private static JsonObject file(JsonObject batch, int number) {
        return batch.getJsonArray("files").getJsonObject(number);
    }

    private static String line(JsonObject file) {
        return (file.getString("file")
                        + " "
                        + file.getString("state")
                        + " "
                        + file.getString("code", ""))
                .strip();
    }

    private static String remark(JsonObject remark) {
        return remark.getInt("line") + " " + remark.getString("code");
    }

    private static byte[] pdf(String words) {
        return new SamplePdf().page(words).bytes();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Editor.object(answer).getString("code")).isEqualTo(code);
        assertThat(Editor.object(answer).getString("detail")).endsWith(".");
    }
}
