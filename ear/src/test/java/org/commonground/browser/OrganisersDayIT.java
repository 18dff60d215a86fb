package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.commonground.shipped.OnThePortal;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A seminar with two hosts and two speakers, from the empty form to guests who can book. */
@OnThePortal
class OrganisersDayIT {
    private static final String HOW_TO_BOOK =
            "Book your place with the form below, or write to the organisers by post.";

    /** Every field that is filled in and every button that is pressed. */
    private int interactions;

    @Test
    void aSeminarIsCreatedOpenedAndBooked() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            tab.signIn("organiser");
            Page page = tab.go("/organise");
            Instant begun = Instant.now();
            create(page);
            assertThat(tab.barriers()).isEmpty();
            press(page, "button[formaction$='/publish']");
            page.waitForURL(url -> url.contains("done=published"));
            Duration took = Duration.between(begun, Instant.now());
            System.out.printf(
                    "a seminar created and opened with %d interactions in %.1f s%n",
                    interactions, took.toMillis() / 1000.0);
            assertThat(interactions).isLessThanOrEqualTo(21);

            page.locator("a[href^='/seminars/']").first().click();
            page.waitForURL("**/seminars/**");
            asReadersSeeIt(page);
            assertThat(tab.complaints()).isEmpty();
            bookOnAPhone(page.url());
        }
    }

    @Test
    void aTimeThatIsHalfFilledInIsNotTakenForNone() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            tab.signIn("organiser");
            Page page = tab.go("/organise/new");
            page.fill("#title", "A day that is half planned");
            Locator booking = page.locator("details:has(#booking-opens)");
            booking.locator("summary").click();
            page.focus("#booking-opens");
            page.keyboard().type("0610");
            booking.locator("summary").click();

            page.locator("#plan button[type=submit]").first().click();

            assertThat(page.url()).endsWith("/organise/new");
            assertThat(booking.getAttribute("open")).as("unfolded again").isNotNull();
        }
    }

    @Test
    void whoLeavesAPlanThatIsNotSavedIsAsked() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            tab.signIn("organiser");
            Page page = tab.go("/organise/new");
            List<String> asked = new ArrayList<>();
            page.onDialog(
                    dialog -> {
                        asked.add(dialog.type());
                        dialog.accept();
                    });
            page.locator("#title").pressSequentially("A day that nobody saved");

            page.click("a[href='/featured']");
            page.waitForURL(url -> url.endsWith("/featured"));

            assertThat(asked).containsExactly("beforeunload");
        }
    }

    private void create(Page page) {
        press(page, "a[href='/organise/new']");
        fill(page, "title", "Safe communities: a day on civil liberties");
        fill(page, "summary", "What policing by consent asks of both sides.");
        fill(page, "starts", "2040-04-20T09:30");
        fill(page, "ends", "2040-04-20T16:00");
        fill(page, "venue", "University of Birmingham");
        fill(page, "capacity", "60");
        fill(page, "host-1", "Commission for Racial Equality");
        fill(page, "host-2", "University of Birmingham");
        press(page, "summary:has-text('Speakers and sessions')");
        fill(page, "speaker-1", "Professor Paddy Hillyard");
        fill(page, "speaker-1-post", "Has written on the sociology of law and civil liberties");
        fill(page, "speaker-1-organisation", "Queen's University Belfast");
        fill(page, "speaker-2", "Azad Ali");
        fill(page, "speaker-2-post", "Chair");
        fill(page, "speaker-2-organisation", "Muslim Safety Forum");
        press(page, "summary:has-text('Booking: window')");
        fill(page, "how-to-book", HOW_TO_BOOK);
        press(page, "form:has(#title) button[type=submit] >> nth=-1");
        page.waitForURL(url -> url.contains("done=saved"));
    }

    private static void asReadersSeeIt(Page page) {
        assertThat(page.locator("main").textContent().replaceAll("\\s+", " "))
                .contains(
                        "Safe communities: a day on civil liberties",
                        "Friday 20 April 2040, 09:30 to 16:00 (BST)",
                        "Commission for Racial Equality",
                        "University of Birmingham",
                        "Professor Paddy Hillyard",
                        "Queen's University Belfast",
                        "Azad Ali",
                        "Chair",
                        "Muslim Safety Forum",
                        HOW_TO_BOOK,
                        "60 places left");
    }

    private static void bookOnAPhone(String address) {
        try (Tab phone = Tab.open(Look.PHONE_LIGHT)) {
            Page page = phone.go(address + "/book");
            page.fill("#name", "Cora Guest");
            page.fill("#email", "cora@oldham.example");
            page.click("form.panel button[type=submit]");
            assertThat(page.locator("[role=alert]").first().textContent()).contains("Tick the box");
            assertThat(phone.overflow()).isZero();
            assertThat(phone.barriers()).isEmpty();
            page.check("#agreed");
            page.click("form.panel button[type=submit]");
            page.waitForURL(url -> url.contains("/b/"));
            assertThat(page.locator("main").textContent()).contains("Your booking is confirmed.");
            assertThat(phone.overflow()).isZero();
        }
    }

    private void fill(Page page, String field, String text) {
        page.fill("#" + field, text);
        interactions++;
    }

    private void press(Page page, String what) {
        page.locator(what).first().click();
        interactions++;
    }
}
