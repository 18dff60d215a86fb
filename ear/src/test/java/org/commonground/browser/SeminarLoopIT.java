package org.commonground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.commonground.shipped.OnThePortal;
import org.commonground.shipped.PlannedSeminar;
import org.junit.jupiter.api.Test;

/** From a place at a seminar to a lesson in a draft that bears the seminar's name, by hand. */
@OnThePortal
class SeminarLoopIT {
    private static final String LEARNT = "Tell the schools before the rumour does, said Oldham";

    @Test
    void whatAGuestLearntReachesTheEditorsAsADraftLesson() {
        PlannedSeminar seminar = new PlannedSeminar("A day on the loop to the library");
        String booking = seminar.book("Ada Loop", "ada@loop.example", "Ada Loop", "Ben Loop");
        write(seminar);
        checkIn(seminar);
        seminar.isOver();

        survey(booking);

        assertWhoDidNotComeIsNotAsked(booking);
        try (Tab editor = Tab.open(Look.DESK_LIGHT)) {
            editor.signIn("editor");
            Page desk = editor.go("/desk/contributions");
            assertThat(desk.locator("table")).containsText("Oldham Forum");
            desk.locator("tr", new Page.LocatorOptions().setHasText(LEARNT))
                    .locator("button")
                    .first()
                    .click();
            assertThat(desk.locator(".notice.is-success")).containsText("Taken into a draft");
            desk.locator(".notice.is-success a").click();
            desk.waitForURL("**/desk/publications/*");
            assertThat(desk.content()).contains(LEARNT);
        }
        report(seminar);
    }

    private static void checkIn(PlannedSeminar seminar) {
        try (Tab organiser = Tab.openWithoutScript(Look.PHONE_LIGHT)) {
            organiser.signIn("organiser");
            Page door = organiser.go(seminar.desk() + "/door");
            door.locator("#door-list li", new Page.LocatorOptions().setHasText("Ada Loop"))
                    .first()
                    .locator("button")
                    .click();
            assertThat(door.locator("#door-came")).hasText("1");
        }
    }

    private static void write(PlannedSeminar seminar) {
        try (Tab organiser = Tab.open(Look.PHONE_LIGHT)) {
            organiser.signIn("organiser");
            Page page = organiser.go(seminar.desk() + "/letters");
            page.fill("#subject", "Where we meet");
            page.fill("#text", "At the back door, {name}.");
            page.locator("form[action$=preview] button").click();
            assertThat(page.locator(".mail-text")).containsText("At the back door, Ada Loop.");
            assertGood(organiser);
            page.locator("form[action$=send] button").first().click();
            assertThat(page.locator(".notice.is-success")).containsText("on its way");
            assertGood(organiser);
        }
    }

    /** By the keyboard: where no script runs, a browser may not say that a box stands still. */
    private static void survey(String booking) {
        try (Tab guest = Tab.open(Look.PHONE_LIGHT)) {
            Page page = guest.go(booking);
            assertGood(guest);
            page.locator("a[href$='/survey']").click();
            assertThat(page.locator("#useful-4")).isVisible();
            assertGood(guest);
        }
        try (Tab guest = Tab.openWithoutScript(Look.PHONE_LIGHT)) {
            Page page = guest.go(booking + "/survey");
            page.locator("button[type=submit]").last().press("Enter");
            assertThat(page.locator(".error-summary")).containsText("how useful");
            page.press("#useful-4", "Space");
            page.fill("#change", "Ring earlier");
            page.fill("#statement", LEARNT);
            page.fill("#advice", "Have their numbers in your phone.");
            page.press("input[name=name]", "Space");
            page.locator("button[type=submit]").last().press("Enter");
            assertThat(page.locator(".notice.is-success")).containsText("your answers are saved");
            assertThat(page.locator("#statement")).hasValue(LEARNT);
        }
    }

    private static void assertWhoDidNotComeIsNotAsked(String booking) {
        try (Tab guest = Tab.openWithoutScript(Look.PHONE_LIGHT)) {
            assertThat(guest.go(booking + "/survey").content()).doesNotContain("Ben Loop");
        }
    }

    private static void report(PlannedSeminar seminar) {
        try (Tab organiser = Tab.open(Look.DESK_LIGHT)) {
            organiser.signIn("organiser");
            Page page = organiser.go(seminar.desk() + "/report");
            assertThat(page.locator("main")).containsText("On average 4.0");
            assertThat(page.locator("main")).containsText(LEARNT);
            assertGood(organiser);
        }
    }

    private static void assertGood(Tab tab) {
        assertThat(tab.barriers()).as("barriers").isEmpty();
        assertThat(tab.overflow()).as("pixels to scroll sideways").isZero();
    }
}
