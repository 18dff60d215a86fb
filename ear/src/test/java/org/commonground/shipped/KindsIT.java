package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpResponse;

/** Plans, protocols and discussion papers: sent by a program, shown to readers, found. */
@OnThePortal
class KindsIT {
    private final Visitor reader = new Visitor();
    private final Editor editor = new Editor();

    @Test
    void aPlanShowsWhatIsBlankAndItsActionsAreFound() {
        JsonObject plan =
                publish(
                        """
                        {"kind": "cohesion-plan", "title": "A plan for Wexcombe", "body": {
                          "summary": "Two themes.", "place": "Wexcombe", "edition": 2011,
                          "themes": [
                            {"name": "Markets", "existing": [{"statement": "A thimblerigger is licensed",
                              "status": "IN_PLACE", "lead": "The market clerk"}]},
                            {"name": "Bridges"}]}}
                        """);
        String page = reader.get(plan.getString("url")).body();

        assertThat(page)
                .contains("2 themes, 1 existing and 0 potential actions, 3 blank cells")
                .contains("Nothing recorded", "The market clerk", "id=\"action-1.1\"");
        Editor.await(
                "the action is found", () -> !Editor.results(reader, "thimblerigger").isEmpty());
    }

    @Test
    void aProtocolIsShownInWordsAndAsADrawing() {
        JsonObject protocol =
                publish(
                        """
                        {"kind": "protocol", "title": "A protocol for Oldbury", "body": {
                          "summary": "Who tells whom.",
                          "steps": [{"actor": "The warden", "action": "Ring the bell", "recipient": "The parish"},
                            {"actor": "The clerk", "action": "Call a meeting", "after": 1,
                             "deadline": {"count": "WORKING_DAYS", "days": 2},
                             "held": {"count": "CALENDAR_DAYS", "days": 14}}]}}
                        """);
        String page = reader.get(protocol.getString("url")).body();

        assertThat(page)
                .contains("Organised: within 2 working days", "Held: within 14 calendar days")
                .contains("<svg", "class=\"flow-box\"", "href=\"#step-1\"");
    }

    @Test
    void ideasThatNobodyLetThroughStayWithTheEditors() {
        JsonObject paper =
                publish(
                        """
                        {"kind": "discussion-paper", "title": "What now, Thornham?", "body": {
                          "summary": "A call.", "question": "What now?", "closes": "2012-05-05",
                          "ideas": [{"text": "A publicnotion", "moderation": "SHOWN"},
                            {"text": "A secretnotion", "moderation": "WAITING"}]}}
                        """);
        String api = "/api/v1/publications/" + paper.getInt("id");

        Editor.await("the paper is found", () -> !Editor.results(reader, "publicnotion").isEmpty());
        assertThat(Editor.results(reader, "secretnotion")).isEmpty();
        assertThat(reader.get(paper.getString("url")).body())
                .contains("publicnotion", "Closed on 5 May 2012")
                .doesNotContain("secretnotion");
        assertThat(reader.get(api).body()).contains("publicnotion").doesNotContain("secretnotion");
        assertThat(editor.get(api).body()).contains("secretnotion");
    }

    @Test
    void whatIsUnansweredIsTold() {
        JsonObject study = editor.draft("Half a story", "A summary.");

        assertThat(study.getJsonArray("unanswered").toString())
                .contains("exitStrategy", "participants", "talkedAbout", "done", "evidence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kind\": \"leaflet\", \"title\": \"x\"}                              |"
                        + " discussion-paper",
                "{\"kind\": \"protocol\", \"title\": \"x\", \"body\": {\"stepps\": []}} | “stepps”"
                        + " is not known",
                "{\"kind\": \"cohesion-plan\", \"title\": \"x\", \"body\": {\"edition\": \"MMIV\"}}"
                        + " | “edition” must be a whole number",
                "{\"kind\": \"discussion-paper\", \"title\": \"x\", \"body\": {\"closes\":"
                        + " \"soon\"}} | “closes” must be a date",
            })
    void whatDoesNotFitIsRefusedByItsPlace(String json, String said) {
        HttpResponse<String> answer = editor.send("POST", "/api/v1/publications", json);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(said);
    }

    @Test
    void aWorkThatIsNotOnThePortalCannotBeNamedByNumber() {
        HttpResponse<String> answer =
                editor.send(
                        "POST",
                        "/api/v1/publications",
                        """
                        {"kind": "report", "title": "x", "body": {
                          "lineage": [{"relation": "PART_OF", "publication": 999999999}]}}
                        """);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("999999999");
    }

    private JsonObject publish(String json) {
        HttpResponse<String> started = editor.send("POST", "/api/v1/publications", json);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
        int id = Editor.object(started).getInt("id");
        HttpResponse<String> published =
                editor.send("POST", "/api/v1/publications/" + id + "/publish", "");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        return Editor.object(published);
    }
}
