package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;

/** At the door of a seminar: who comes is ticked off, by form, by link and by program. */
@OnThePortal
class AttendanceIT {
    private final DoorKeeper organiser = new DoorKeeper();
    private final Visitor guest = new Visitor();
    private String desk;

    @BeforeEach
    void open() {
        desk = organiser.opened("A day at the door", 3);
    }

    @Test
    void whoComesIsTickedOffByAFormAndTakenBackByAnother() {
        organiser.booked(desk, "Ada Door", "Ben Door");
        organiser.booked(desk, "Zoe Door");
        long ada = organiser.attendee(desk, "Ada Door");
        Map<String, String> form =
                Map.of("attendee", Long.toString(ada), "key", "form-1", "q", "ada d");

        HttpResponse<String> sent = organiser.post(desk + "/door/check-in", form);
        organiser.post(desk + "/door/check-in", form);

        assertThat(sent.headers().firstValue("Location").orElseThrow())
                .isEqualTo(desk + "/door?q=ada+d#guest-" + ada);
        assertThat(came()).isOne();
        assertThat(organiser.get(desk + "/door?q=ada+d").body())
                .contains("Ada Door", "Undo")
                .doesNotContain("Zoe Door");
        organiser.post(
                desk + "/door/undo", Map.of("attendee", Long.toString(ada), "key", "form-2"));
        assertThat(came()).isZero();
    }

    @Test
    void theScannedLinkOffersTheWholePartyToOrganisersOnlyAndLookingChangesNothing() {
        String link = organiser.booked(desk, "Cy Door", "Dee Door");
        String number = desk.replaceAll("\\D", "");

        String page = organiser.get(link).body();

        assertThat(page).contains("Check in all 2", "/organise/" + number + "/door/check-in");
        assertThat(guest.get(link).body()).doesNotContain("Check in");
        organiser.booked(desk, "Zoe Door");
        assertThat(organiser.get(desk + "/door?q=https://portal.example" + link).body())
                .contains("Cy Door", "Dee Door")
                .doesNotContain("Zoe Door");
        assertThat(came()).isZero();
        String party = page.replaceAll("(?s).*name=\"party\" value=\"(\\d+)\".*", "$1");
        HttpResponse<String> sent =
                organiser.post(
                        desk + "/door/check-in",
                        Map.of(
                                "attendee",
                                Long.toString(organiser.attendee(desk, "Cy Door")),
                                "key",
                                "scan-1",
                                "party",
                                party));
        assertThat(sent.headers().firstValue("Location").orElseThrow()).isEqualTo(link + "#door");
        assertThat(came()).isOne();
    }

    @Test
    void aDeviceSendsWhatItMarkedLateTwiceAndWithAClockThatIsWrong() {
        organiser.booked(desk, "Eve Door");
        long eve = organiser.attendee(desk, "Eve Door");
        String marks =
                """
                {"sentAt":"2031-01-01T10:00:00Z","marks":[
                 {"key":"a","attendee":%1$d,"came":true,"at":"2031-01-01T09:58:00Z"},
                 {"key":"b","attendee":999999999,"came":true,"at":"2031-01-01T09:59:00Z"}]}\
                """
                        .formatted(eve);

        HttpResponse<String> answer = organiser.send(DoorKeeper.attendance(desk), marks);
        organiser.send(DoorKeeper.attendance(desk), marks);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"gone\":[999999999]", "\"came\":1");
        String cameAt = answer.body().replaceAll("(?s).*\"cameAt\":\"([^\"]+)\".*", "$1");
        assertThat(Instant.parse(cameAt))
                .isBetween(Instant.now().minusSeconds(300), Instant.now().minusSeconds(60));
        assertThat(came()).isOne();
    }

    @Test
    void badgesAreATaggedPdfAndCertificatesWaitForTheEnd() throws IOException {
        String link = organiser.booked(desk, "Kit Door", "Lee Door");
        organiser.post(
                desk + "/door/check-in",
                Map.of(
                        "attendee",
                        Long.toString(organiser.attendee(desk, "Kit Door")),
                        "key",
                        "badge-1"));

        try (PDDocument badges = Loader.loadPDF(organiser.bytes(desk + "/badges.pdf").body())) {
            assertThat(badges.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(badges.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(badges))
                    .contains("Kit Door", "Lee Door", "A day at the door");
        }
        assertThat(guest.get(desk + "/badges.pdf").statusCode()).isEqualTo(303);
        assertThat(organiser.get(desk + "/certificates.pdf").statusCode()).isEqualTo(409);
        HttpResponse<String> early = guest.get(link + "/certificate.pdf");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body())
                .contains("That cannot be done", "Certificates are given once the seminar is over.")
                .doesNotContain("on our side");
    }

    @Test
    void eachSheetHasTenBadgesHoweverLongTheNamesAreAndALineForNamesItCannotPrint()
            throws IOException {
        String full = organiser.opened("A day of long names", 12);
        for (int i = 0; i < 11; i++) {
            organiser.booked(full, "Maximiliana-Alexandrina von Hohenstaufen zu Berleburg-" + i);
        }
        organiser.booked(full, "李小龍");

        try (PDDocument badges = Loader.loadPDF(organiser.bytes(full + "/badges.pdf").body())) {
            assertThat(badges.getNumberOfPages()).isEqualTo(2);
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(badges).split("Maximiliana", -1)).hasSize(11);
            assertThat(new PDFTextStripper().getText(badges)).doesNotContain("#");
        }
    }

    @Test
    void marksThatCannotBeReadAreRefusedInWords() {
        assertRefused("{}", "“marks” must be a list");
        assertRefused("{\"marks\":[]}", "“sentAt” must be a time like");
        assertRefused(
                "{\"sentAt\":\"2031-01-01T10:00:00Z\",\"marks\":[{\"key\":\"a\"}]}",
                "Each of “marks” needs");
    }

    @Test
    void somebodyWithoutABookingIsLetInWhileThereArePlacesAndNothingTypedIsLost() {
        organiser.booked(desk, "Flo Door", "Gus Door");

        organiser.post(desk + "/door/let-in", Map.of("name", "Hal Door", "key", "walk-1"));
        HttpResponse<String> refused =
                organiser.post(
                        desk + "/door/let-in",
                        Map.of("name", "Ivy \"Door\"", "organisation", "Mela", "key", "walk-2"));

        assertThat(organiser.get(desk + "/door").body()).contains("Hal Door");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("All 3 places are promised", "value=\"Ivy &quot;Door&quot;\"", "Mela");
        assertThat(organiser.post(desk + "/door/let-in", Map.of("key", "walk-3")).body())
                .contains("Enter the name of whoever you let in.");
    }

    @Test
    void whoWaitedIsLetInOnAPlaceOfSomebodyWhoHasNotComeOnlyKnowinglyAndWhileThereIsRoom() {
        PlannedSeminar full =
                new PlannedSeminar(SignIns.signedIn("organiser"), "A day with one place", 1);
        full.book("Flo House", "flo@house.example");
        full.book("Gus House", "gus@house.example");
        full.hasBegun();
        String door = full.desk() + "/door";

        String page = organiser.get(door).body();
        assertThat(page).contains("Waiting for a place", "Gus House", "Give on the place of");
        String party = page.replaceAll("(?s).*name=\"booking\" value=\"(\\d+)\".*", "$1");
        HttpResponse<String> unasked =
                organiser.post(door + "/let-in-waiting", Map.of("booking", party, "key", "in-1"));
        assertThat(unasked.statusCode()).isEqualTo(409);
        assertThat(unasked.body()).contains("All 1 places are promised. But only 0 are in");
        assertThat(
                        organiser
                                .post(
                                        door + "/let-in-waiting",
                                        Map.of("booking", party, "key", "in-1", "gives-on", "yes"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(organiser.came(full.desk())).containsExactly("Gus House");
        assertThat(organiser.get(door).body()).doesNotContain("Waiting for a place");
        assertThat(
                        organiser
                                .post(
                                        door + "/let-in",
                                        Map.of("name", "Hal", "key", "in-2", "gives-on", "yes"))
                                .body())
                .contains("The room is full: it holds 1, and 1 are in.");
        assertThat(
                        organiser
                                .post(door + "/let-in-waiting", Map.of("booking", "0", "key", "in"))
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatSomebodyElseMarkedIsNotTaken() {
        HttpResponse<String> answer =
                organiser.send(
                        DoorKeeper.attendance(desk),
                        "{\"person\":999999,\"sentAt\":\"2031-01-01T10:00:00Z\",\"marks\":[]}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Somebody else is signed in on this device");
    }

    @Test
    void nobodyElseSeesTheListOrTicksAnybodyOff() {
        String marks = "{\"sentAt\":\"2031-01-01T10:00:00Z\",\"marks\":[]}";
        Visitor editor = SignIns.signedIn("editor");
        String api = DoorKeeper.attendance(desk);

        assertThat(guest.get(desk + "/door").statusCode()).isEqualTo(303);
        assertThat(guest.get(api).statusCode()).isEqualTo(401);
        assertThat(editor.get(desk + "/door").statusCode()).isEqualTo(403);
        assertThat(editor.get(api).statusCode()).isEqualTo(403);
        assertThat(editor.post(desk + "/door/check-in", Map.of()).statusCode()).isEqualTo(403);
        assertThat(
                        guest.send(
                                        "POST",
                                        api,
                                        BodyPublishers.ofString(marks),
                                        "Content-Type",
                                        "application/json",
                                        "Sec-Fetch-Site",
                                        "cross-site")
                                .statusCode())
                .isEqualTo(403);
    }

    private void assertRefused(String json, String words) {
        HttpResponse<String> answer = organiser.send(DoorKeeper.attendance(desk), json);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(words);
    }

    private int came() {
        return Editor.object(organiser.get(DoorKeeper.attendance(desk))).getInt("came");
    }
}
