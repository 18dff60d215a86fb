package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** From an organiser's plan to a guest who books, changes and cancels by a link. */
@OnThePortal
class SeminarsIT {
    private final Organiser desks = new Organiser();
    private final Visitor organiser = desks.visitor();
    private final Visitor guest = new Visitor();

    @Test
    void aSeminarIsPlannedPublishedBookedAndGivenBack() {
        String desk = desks.plans(Organiser.fields("A day on rumours", "1"));
        String draft = desk.replace("/organise/", "/seminars/");
        assertThat(guest.get(draft).statusCode()).isEqualTo(404);
        assertThat(organiser.post(desk + "/publish", Map.of()).statusCode()).isEqualTo(303);
        String page = guest.get(draft).headers().firstValue("Location").orElseThrow();
        assertThat(guest.get(page).body())
                .contains("1 place left", "\"remainingAttendeeCapacity\":1");

        String booked = booking(page, "Ada Guest");
        assertThat(guest.get(booked).body()).contains("Your booking is confirmed.", "Ada Guest");
        assertThat(guest.get(booked).headers().firstValue("Referrer-Policy"))
                .hasValue("no-referrer");
        assertThat(guest.get(page).body()).contains("Full. The waiting list is open.");
        String waits = booking(page, "Ben Guest");
        assertThat(guest.get(waits).body()).contains("Next on the list, but no place is free.");

        assertThat(guest.post(booked + "/cancel", Map.of()).statusCode()).isEqualTo(303);
        assertThat(guest.get(waits).body()).contains("Places are held for you");
        assertThat(guest.post(waits + "/accept", Map.of()).statusCode()).isEqualTo(303);
        assertThat(guest.bytes(waits + "/code.png").body()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(guest.get(waits + "/seminar.ics").body()).contains("METHOD:REQUEST");
        assertThat(organiser.get(desk + "/bookings").body()).contains("Ada Guest", "Ben Guest");
        assertThat(guest.get(desk + "/bookings").statusCode()).isEqualTo(303);
        assertThat(organiser.get(desk + "/sheets/attendees.csv").body())
                .contains("\"Ben Guest\",\"Has places\"");
    }

    @Test
    void namesAreKeptAsTheyWereTypedInWhateverScript() {
        PlannedSeminar seminar = new PlannedSeminar("A day on naïveté – 이름");
        String booking = seminar.book("Éloïse d’Été", "eloise@oldham.example", "Łucja Żak");

        assertThat(guest.get(seminar.page()).body()).contains("A day on naïveté – 이름");
        assertThat(guest.get(booking).body()).contains("Éloïse d’Été", "Łucja Żak");
    }

    @Test
    void aFormThatCannotBeTakenKeepsWhatWasTyped() {
        String desk = desks.plans(Organiser.fields("A day on trust", "5"));
        organiser.post(desk + "/publish", Map.of());
        String page =
                guest.get(desk.replace("/organise/", "/seminars/"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();

        HttpResponse<String> refused =
                guest.post(page + "/book", Map.of("name", "Cy \"Guest\"", "email", "cy at home"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("value=\"Cy &quot;Guest&quot;\"", "does not look like an e-mail address");
        HttpResponse<String> unplanned =
                organiser.post("/organise/new", Organiser.fields("", "many"));
        assertThat(unplanned.statusCode()).isEqualTo(422);
        assertThat(unplanned.body()).contains("“many” is no number", "value=\"many\"");
    }

    @Test
    void aFoldedPartOfThePlanIsOpenWhenSomethingInItIsWrong() {
        assertThat(organiser.get("/organise/new").body()).doesNotContain(" open=");
        Map<String, String> fields = Organiser.fields("A day on doors", "5");
        fields.put("session-1", "Opening");
        fields.put("session-1-starts", "2040-05-04T11:00");
        fields.put("session-1-ends", "2040-05-04T10:00");

        String page = organiser.post("/organise/new", fields).body();

        assertThat(page).containsPattern("<details[^>]* open=\"open\"><summary>Speakers");
        assertThat(page.split(" open=", -1)).as("only that part").hasSize(2);
    }

    @Test
    void whatIsWrongWithAHostStandsBesideItsRowThoughOneAboveWasLeftEmpty() {
        String name = "A".repeat(201);
        Map<String, String> fields = Organiser.fields("A day with hosts", "5");
        fields.put("host-1", "");
        fields.put("host-2", "The forum");
        fields.put("host-3", name);
        fields.put("host-3-agency", "");

        String page = organiser.post("/organise/new", fields).body();

        assertThat(page)
                .contains("id=\"host-2-error\"", "name=\"host-2\" value=\"" + name + "\"")
                .contains("name=\"host-1\" value=\"The forum\"")
                .doesNotContain("id=\"host-1-error\"", "id=\"host-3-error\"");
    }

    @Test
    void whatStandsInThePlanIsSavedBeforeItIsPublished() {
        Map<String, String> fields = Organiser.fields("A day on first words", "5");
        String desk = desks.plans(fields);
        fields.put("revision", revision(organiser.get(desk)));
        fields.put("title", "A day on last words");

        assertThat(organiser.post(desk + "/publish", fields).statusCode()).isEqualTo(303);

        assertThat(
                        guest.get(desk.replace("/organise/", "/seminars/"))
                                .headers()
                                .firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).contains("last-words"));
    }

    @Test
    void aPlanThatCannotBePublishedYetIsSavedAllTheSame() {
        Map<String, String> fields = Organiser.fields("A day with a summary", "5");
        String desk = desks.plans(fields);
        fields.put("revision", revision(organiser.get(desk)));
        fields.put("title", "A day without a summary");
        fields.put("summary", "");

        HttpResponse<String> refused = organiser.post(desk + "/publish", fields);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"summary-error\"", "Saved");
        assertThat(organiser.get(desk).body()).contains("value=\"A day without a summary\"");
        fields.put("revision", revision(refused));
        fields.put("summary", "Now there is one.");
        assertThat(organiser.post(desk + "/publish", fields).statusCode()).isEqualTo(303);
    }

    @Test
    void whoSavesSecondIsToldAndMaySaveOverIt() {
        Map<String, String> fields = Organiser.fields("A day for two organisers", "5");
        String desk = desks.plans(fields);
        fields.put("revision", revision(organiser.get(desk)));
        fields.put("summary", "Theirs.");
        assertThat(organiser.post(desk, fields).statusCode()).isEqualTo(303);
        fields.put("summary", "Mine.");

        HttpResponse<String> told = organiser.post(desk, fields);

        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body()).contains("Somebody else saved this seminar", "Mine.");
        assertThat(organiser.get(desk).body()).contains("Theirs.");
        fields.put("revision", revision(told));
        assertThat(organiser.post(desk, fields).statusCode()).isEqualTo(303);
    }

    @Test
    void aRowWhoseFirstFieldWasLeftEmptyIsAskedForAndNothingTypedIsLost() {
        Map<String, String> fields = Organiser.fields("A day with half a row", "5");
        fields.put("speaker-2", "");
        fields.put("speaker-2-post", "Chief fire officer");
        fields.put("question-1-form", "TEXT");
        fields.put("question-2-form", "YES_NO");
        fields.put("question-2-purpose", "To set up the loop");

        HttpResponse<String> refused = organiser.post("/organise/new", fields);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Give this speaker a name", "href=\"#speaker-1\"")
                .contains("name=\"speaker-1-post\" type=\"text\" value=\"Chief fire officer\"")
                .contains("Write the question", "href=\"#question-1\"")
                .contains("value=\"To set up the loop\"");
    }

    @Test
    void whatAnOrganiserTypesForTheWaitingListIsKeptWhenItIsRefused() {
        PlannedSeminar seminar = new PlannedSeminar(organiser, "A day in a queue", 1);
        seminar.book("Ada Queue", "ada@queue.example");
        seminar.book("Ben Queue", "ben@queue.example");
        String bookings = seminar.desk() + "/bookings";
        String ben =
                organiser.get(bookings).body().replaceAll("(?s).*/bookings/(\\d+)/move.*", "$1");

        HttpResponse<String> refused =
                organiser.post(
                        bookings + "/" + ben + "/move",
                        Map.of("place", "7", "note", "They speak first."));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Choose a place from 1 to 1.", "id=\"note-" + ben + "-error\"")
                .contains("value=\"They speak first.\"", "value=\"7\"");
    }

    @Test
    void aLongListOfSeminarsGoesOnOnTheNextPage() {
        Map<String, String> fields = Organiser.fields("A day on long lists", "5");
        fields.put("starts", "2060-05-04T09:30");
        fields.put("ends", "2060-05-04T16:00");
        String dates =
                LocalDate.of(2061, 1, 1)
                        .datesUntil(LocalDate.of(2061, 2, 22))
                        .map(LocalDate::toString)
                        .collect(Collectors.joining("\n"));
        assertThat(
                        organiser
                                .post(desks.plans(fields) + "/repeat", Map.of("dates", dates))
                                .statusCode())
                .isEqualTo(303);

        assertThat(organiser.get("/organise/").body())
                .contains("February 2061", "href=\"/organise?page=2\" rel=\"next\"")
                .doesNotContain("May 2060");
        assertThat(organiser.get("/organise/?page=2").body()).contains("January 2061", "May 2060");
    }

    @Test
    void whoWasGivenNoLinkSeesNoBooking() {
        assertThat(guest.get("/b/AAAAAAAAAAAAAAAAAAAAAA.nothing").statusCode()).isEqualTo(404);
        assertThat(guest.get("/organise/new").statusCode()).isEqualTo(303);
        assertThat(guest.get("/seminars.ics").body()).contains("METHOD:PUBLISH");
    }

    private static String revision(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*name=\"revision\" value=\"(\\d+)\".*", "$1");
    }

    private String booking(String page, String name) {
        HttpResponse<String> sent =
                guest.post(
                        page + "/book",
                        Map.of(
                                "key",
                                UUID.randomUUID().toString(),
                                "name",
                                name,
                                "email",
                                "guest@oldham.example",
                                "agreed",
                                "yes"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return sent.headers().firstValue("Location").orElseThrow().replace("?done=booked", "");
    }
}
