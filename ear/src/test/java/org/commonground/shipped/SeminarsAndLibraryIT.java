package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.Map;

/** What the library has leads to seminars about it, and seminars to what the library has. */
@OnThePortal
class SeminarsAndLibraryIT {
    private final Editor editor = new Editor();
    private final Visitor reader = new Visitor();

    @Test
    void aCaseStudyShowsTheSeminarThatReadsItAndTheSeminarWhatSharesItsTerms() {
        // A place of their own: only the first few that share a term are shown.
        Map<String, String> place = Map.of("label", "Dovecote Green", "parent", "", "synonyms", "");
        SignIns.signedIn("editor").post("/desk/vocabularies/place", place);
        long read = published("Dovecotes and bonfires", "place/dovecote-green");
        long shares = published("Bonfires only", "place/dovecote-green");
        PlannedSeminar seminar =
                new PlannedSeminar(
                        SignIns.signedIn("organiser"),
                        "A day on dovecotes",
                        9,
                        Map.of("reading-1", "/p/" + read, "terms", "place/dovecote-green"));

        String page = page("/p/" + read);
        assertThat(page)
                .contains("Seminars about this", "A day on dovecotes", "on its reading list");
        assertThat(page("/p/" + shares))
                .contains("A day on dovecotes", "Also about: Dovecote Green");
        JsonObject found = object("/api/v1/publications/" + read + "/seminars");
        JsonObject first = found.getJsonArray("seminars").getJsonObject(0);
        assertThat(first.getString("title")).isEqualTo("A day on dovecotes");
        assertThat(first.getBoolean("reads")).isTrue();
        assertThat(first.getBoolean("over")).isFalse();

        assertThat(page(seminar.page()))
                .contains("More in the library about this", "Bonfires only");
        JsonObject works = object("/api/v1/seminars/" + seminar.id() + "/related");
        assertThat(works.getJsonArray("publications"))
                .extracting(each -> each.asJsonObject().getInt("id"))
                .contains((int) shares)
                .doesNotContain((int) read);
    }

    @Test
    void theDemoShowsWhatItsSeminarsRecommend() {
        String protocol = "Milton Keynes: protocol for major racial incidents";
        String seminar = page("/seminars/2");
        assertThat(seminar)
                .contains("To read before or after", protocol, "Briefing on Islamophobia")
                .contains("Make the list of whom to call", "More in the library about this");

        String address = seminar.replaceAll("(?s).*\"(/p/[^\"]*)\">" + protocol + ".*", "$1");
        assertThat(page(address))
                .contains("Seminars about this", "After a crisis: who talks to whom")
                .contains("Has this on its reading list.");
    }

    @Test
    void whatReadersDoNotSeeHasNoSeminars() {
        long draft = editor.draft("Unread dovecotes", "Nobody sees it.").getInt("id");

        assertThat(reader.get("/api/v1/publications/" + draft + "/seminars").statusCode())
                .isEqualTo(404);
        assertThat(reader.get("/api/v1/lessons/99999999/seminars").statusCode()).isEqualTo(404);
        assertThat(reader.get("/api/v1/documents/99999999/seminars").statusCode()).isEqualTo(404);
        assertThat(reader.get("/api/v1/seminars/99999999/related").statusCode()).isEqualTo(404);
    }

    @Test
    void aPublishedLessonFromASurveyNamesItsSeminarAndTheSeminarItsLesson() {
        String learnt = "Ring the school before the rumour does, said Dovecote Road";
        Visitor organiser = SignIns.signedIn("organiser");
        PlannedSeminar seminar = new PlannedSeminar(organiser, "A day that taught something", 9);
        String booking = seminar.book("Ada Taught", "ada@taught.example", "Ada Taught");
        String survey = surveyed(seminar, booking);
        organiser.post(
                survey,
                Map.of("who", who(survey), "useful", "5", "statement", learnt, "name", "yes"));

        long draft = taken(learnt);
        HttpResponse<String> published =
                editor.send("POST", "/api/v1/publications/" + draft + "/publish", "");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        int lesson =
                editor.publication(draft)
                        .getJsonObject("body")
                        .getJsonArray("learningPoints")
                        .getJsonObject(0)
                        .getInt("id");

        assertThat(page("/l/" + lesson))
                .contains(
                        "Learnt at the seminar",
                        "<a href=\"" + seminar.page() + "\">A day that taught something</a>",
                        "(Oldham Forum)");
        assertThat(page(seminar.page())).contains("What was learnt there", learnt);
        assertThat(object("/api/v1/seminars/" + seminar.id() + "/related").getJsonArray("learnt"))
                .extracting(each -> each.asJsonObject().getInt("id"))
                .containsExactly(lesson);
    }

    /** Somebody came, and it is over; where the survey is. */
    private static String surveyed(PlannedSeminar seminar, String booking) {
        DoorKeeper door = new DoorKeeper();
        long attendee = door.attendee(seminar.desk(), "Ada Taught");
        String mark =
                """
                {"sentAt":"2031-01-01T10:00:00Z","marks":[
                 {"key":"a","attendee":%d,"came":true,"at":"2031-01-01T10:00:00Z"}]}\
                """
                        .formatted(attendee);
        assertThat(door.send(DoorKeeper.attendance(seminar.desk()), mark).statusCode())
                .isEqualTo(200);
        seminar.isOver();
        return booking + "/survey";
    }

    private String who(String survey) {
        return reader.get(survey).body().replaceAll("(?s).*name=\"who\" value=\"(\\d+)\".*", "$1");
    }

    /** The draft that an editor takes it into. */
    private static long taken(String learnt) {
        Visitor desk = SignIns.signedIn("editor");
        String row = desk.get("/desk/contributions").body();
        String step =
                row.substring(row.indexOf(learnt))
                        .replaceAll("(?s).*?action=\"(/desk/contributions/\\d+/take)\".*", "$1");
        String to = desk.post(step, Map.of()).headers().firstValue("Location").orElseThrow();
        return Long.parseLong(to.substring(to.indexOf("draft=") + "draft=".length()));
    }

    private long published(String title, String term) {
        String[] name = term.split("/");
        String body =
                """
                {"kind": "case-study", "title": "%s", "body": {"summary": "What happened."},
                 "terms": {"%s": ["%s"]}}
                """
                        .formatted(title, name[0], name[1]);
        long id = Editor.object(editor.send("POST", "/api/v1/publications", body)).getInt("id");
        HttpResponse<String> published =
                editor.send("POST", "/api/v1/publications/" + id + "/publish", "");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        return id;
    }

    /** As readers see it, wherever its address leads. */
    private String page(String address) {
        HttpResponse<String> answer = reader.get(address);
        return answer.statusCode() == 301
                ? reader.get(answer.headers().firstValue("Location").orElseThrow()).body()
                : answer.body();
    }

    private JsonObject object(String address) {
        return Editor.object(reader.get(address));
    }
}
