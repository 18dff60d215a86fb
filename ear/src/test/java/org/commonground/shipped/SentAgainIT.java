package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.Map;

/**
 * Forms that come more than once: from a guest who is not sure, and from one who sends too many.
 */
@OnThePortal
class SentAgainIT {
    /** As arquillian.xml sets it. */
    private static final int BOOKINGS_AN_HOUR = 150;

    private static final Map<String, String> ONCE = Map.of("key", "from the page, once");

    private final Visitor organiser = SignIns.signedIn("organiser");
    private final Visitor guest = new Visitor();
    private PlannedSeminar seminar;

    @BeforeEach
    void aSeminar() {
        seminar = new PlannedSeminar(organiser, "A day on sending twice", 10);
    }

    @Test
    void theSameFormSentAgainLeadsToTheSameBooking() {
        String booked = Editor.path(seminar.send(guest, "Ada Twice", ONCE));

        assertThat(Editor.path(seminar.send(guest, "Ada Twice", ONCE))).isEqualTo(booked);

        assertThat(placesLeft()).contains("9 places left");
    }

    /** The twin: it is the key by which a form is known again, and nothing else. */
    @Test
    void withoutItsKeyTheSameFormWouldBookAgain() {
        seminar.send(guest, "Ada Twice", Map.of());
        seminar.send(guest, "Ada Twice", Map.of());

        assertThat(placesLeft()).contains("8 places left");
    }

    @Test
    void theSameKeyWithSomethingElseInTheFormIsRefusedAndKeepsWhatWasTyped() {
        seminar.send(guest, "Ada Once", ONCE);

        HttpResponse<String> other = seminar.send(guest, "Ben Once", ONCE);

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("value=\"Ben Once\"");
        assertThat(placesLeft()).contains("9 places left");
    }

    @Test
    void whatIsTypedIntoAFormThatWasSentBeforeCanBeSentAsAnotherBooking() {
        seminar.send(guest, "Ada First", ONCE);
        String page = seminar.send(guest, "Ben Second", ONCE).body();
        assertThat(page).contains("send the form once more");
        String key = page.replaceAll("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");

        HttpResponse<String> another = seminar.send(guest, "Ben Second", Map.of("key", key));

        assertThat(another.statusCode()).as(another.body()).isEqualTo(303);
        assertThat(placesLeft()).contains("8 places left");
    }

    @Test
    void tooManyFormsFromOneAddressAreToldWhenToComeAgainAndKeepWhatWasTyped() {
        Visitor pushy = Visitor.from("127.0.0.42");
        HttpResponse<String> answer = seminar.send(pushy, "Pushy", Map.of("agreed", ""));
        for (int i = 1; i < BOOKINGS_AN_HOUR; i++) {
            assertThat(answer.statusCode()).as("form " + i).isEqualTo(422);
            answer = seminar.send(pushy, "Pushy", Map.of("agreed", ""));
        }

        HttpResponse<String> tooMany = seminar.send(pushy, "Pushy", Map.of());

        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertWithinTheHour(tooMany);
        assertThat(tooMany.body())
                .contains("Very many bookings have come from here", "value=\"Pushy\"");
        assertThat(seminar.send(guest, "Elsewhere", Map.of()).statusCode()).isEqualTo(303);
        assertThat(placesLeft()).contains("9 places left");
    }

    @Test
    void tooManyWishesForAlertsFromOneAddressAreToldWhenToComeAgain() {
        Visitor pushy = Visitor.from("127.0.0.43");
        for (int i = 0; i < 10; i++) {
            assertThat(wish(pushy, "pushy" + i).statusCode()).isEqualTo(303);
        }

        HttpResponse<String> tooMany = wish(pushy, "pushy10");

        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertWithinTheHour(tooMany);
        assertThat(tooMany.body())
                .contains("alerts have been asked for from here", "pushy10@oldham.example");
    }

    private static HttpResponse<String> wish(Visitor reader, String name) {
        return reader.post(
                "/alerts",
                Map.of(
                        "address",
                        name + "@oldham.example",
                        "search",
                        "q=hurdles",
                        "rhythm",
                        "weekly"));
    }

    private static void assertWithinTheHour(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 3601L);
    }

    private String placesLeft() {
        return guest.get(seminar.page()).body();
    }
}
