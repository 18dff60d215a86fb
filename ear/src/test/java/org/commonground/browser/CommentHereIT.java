package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.commonground.shipped.Editor;
import org.commonground.shipped.OnThePortal;
import org.junit.jupiter.api.Test;

/** What editors say to each other is said, and stands, beside the place that it is about. */
@OnThePortal
class CommentHereIT {
    private final Editor editor = new Editor();

    @Test
    void aButtonBesideTheFieldLeadsToTheBoxWithThePlaceChosenAndLosesNothingTyped() {
        int draft = editor.draft("A lantern case", "Lanterns.").getInt("id");
        try (Tab tab = Tab.open(Look.PHONE_LIGHT)) {
            tab.signIn("editor");
            Page page = tab.go("/desk/publications/" + draft);
            page.fill("[id='edit:contact:line']", "Typed and not saved");

            page.press(".field[data-name=why] .comment-here", "Enter");
            page.waitForCondition(() -> page.inputValue("[id='edit:about']").equals("why"));
            page.waitForCondition(
                    () -> page.evaluate("document.activeElement.id").equals("edit:comment:area"));
            page.keyboard().type("Why indeed?");
            page.click("[id='edit:say']");

            Locator beside = page.locator(".field[data-name=why] .talk-beside");
            beside.waitFor();
            assertThat(beside.textContent()).contains("Why indeed?");
            assertThat(page.inputValue("[id='edit:contact:line']"))
                    .isEqualTo("Typed and not saved");
            assertThat(page.locator("#participants-title ~ .comment-here").count()).isPositive();
            assertThat(tab.barriers()).isEmpty();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void onThePageOfADraftALinkLeadsThereAndReadersSeeNoneOfIt() {
        int lamps = editor.publish("A beacon case", "Beacons.").getInt("id");
        int draft = editor.draft("A torch case", "Torches.").getInt("id");
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            tab.signIn("editor");
            Page page = tab.go("/p/" + draft);
            tab.picture("review-1280");
            assertThat(tab.barriers()).isEmpty();

            page.locator("a[href*='about=summary']").click();
            page.waitForURL(url -> url.contains("about=summary"));

            assertThat(page.inputValue("[id='edit:about']")).isEqualTo("summary");
            page.fill("[id='edit:comment:area']", "How bright?");
            page.click("[id='edit:say']");
            page.locator(".talk-beside").waitFor();
            tab.go("/p/" + draft);
            assertThat(page.locator(".title-band .talk-beside").textContent())
                    .contains("How bright?");
            tab.go("/p/" + lamps);
            assertThat(page.locator("a[href*='about=']").count()).isZero();
        }
    }

    @Test
    void aCorrectionIsScheduledSeenAndCalledOff() {
        var first = editor.publish("A hearth case", "It burnt wood.");
        editor.save(first, "A hearth case", "It burnt peat.");
        String desk = "/desk/publications/" + first.getInt("id");
        try (Tab tab = Tab.open(Look.PHONE_LIGHT)) {
            tab.signIn("editor");
            Page page = tab.go(desk);
            page.check("[id='edit:size:1']");
            page.fill("[id='edit:change:line']", "Peat, not wood.");
            page.click("#correct-later > summary");
            page.click("[id='edit:correctLater']");
            page.locator(".error-summary").waitFor();
            assertThat(page.locator(".error-summary").textContent())
                    .contains("Choose a day and a time");
            assertThat(page.inputValue("[id='edit:change:line']")).isEqualTo("Peat, not wood.");

            page.fill("[id='edit:correctDay:line']", "2099-04-21");
            page.click("[id='edit:correctLater']");
            page.waitForURL(url -> url.contains("done=correctionScheduled"));
            assertThat(tab.barriers()).isEmpty();
            tab.go(desk + "/versions");
            assertThat(page.locator("table").textContent())
                    .contains("Readers get version 2 on 21 April 2099, 09:00")
                    .contains("It is a major change: Peat, not wood.");
            tab.go(desk);
            page.click("[id='edit:unschedule']");
            page.waitForURL(url -> url.contains("done=unscheduled"));
        }
        assertThat(editor.publication(first.getInt("id")).isNull("scheduledFor")).isTrue();
    }
}
