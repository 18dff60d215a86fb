package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.commonground.shipped.OnThePortal;
import org.commonground.shipped.SecondEditor;
import org.junit.jupiter.api.Test;

/** What is typed on the desk is there again, whatever happens to browser, session or colleagues. */
@OnThePortal
class NothingLostIT {
    /** The page reports to the server every ten seconds; by then one has failed. */
    private static final double LONGER_THAN_A_REPORT_MILLIS = 11_000;

    private static final String TITLE = "[id='edit:title:line']";
    private static final String SUMMARY = "[id='edit:summary:area']";

    @Test
    void whatWasTypedInOneBrowserIsOfferedInAnother() {
        // Whom no other test has left anything unsaved.
        SecondEditor own = new SecondEditor("two-browsers");
        try (Tab lost = Tab.open(Look.DESK_LIGHT)) {
            lost.signIn(own.name(), SecondEditor.PASSWORD);
            Page page = lost.go("/desk/publications/new?kind=case-study");
            page.fill(TITLE, "The tinsmith's case");
            page.fill(SUMMARY, "Typed, never saved.");
            page.click("[id='edit:figuresAdd']");
            Locator figure = page.locator("[id='edit:figures'] input").last();
            figure.fill("tins made");
            UnsavedWork.awaitKept(page);
        }
        try (Tab other = Tab.open(Look.DESK_LIGHT)) {
            other.signIn(own.name(), SecondEditor.PASSWORD);
            Page page = other.go("/desk/publications/new?kind=case-study");
            page.locator("[data-left]").waitFor();
            other.picture("desk-left-unsaved-1280");
            assertThat(other.barriers()).isEmpty();

            page.click("[id='edit:putBack']");

            page.waitForCondition(() -> page.inputValue(TITLE).equals("The tinsmith's case"));
            assertThat(page.inputValue(SUMMARY)).isEqualTo("Typed, never saved.");
            assertThat(page.locator("[id='edit:figures'] input").last().inputValue())
                    .isEqualTo("tins made");
            page.click("[id='edit:save']");
            page.waitForURL(url -> url.matches(".*/desk/publications/\\d+.*"));

            other.go("/desk/publications/new?kind=case-study");
            assertThat(page.locator("[data-left]").count()).as("cleared by saving").isZero();
            assertThat(page.locator("#unsaved").isVisible()).isFalse();
        }
    }

    @Test
    void whoIsSignedOutComesBackToWhatWasTyped() {
        SecondEditor own = new SecondEditor("signed-out");
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            tab.signIn(own.name(), SecondEditor.PASSWORD);
            Page page = tab.go("/desk/publications/new?kind=report");
            page.fill(TITLE, "Kept by the server");
            UnsavedWork.awaitKept(page);
            page.fill(SUMMARY, "Kept by this browser alone.");
            tab.forgetCookies();
            page.click("[id='edit:save']");
            page.waitForURL(url -> url.contains("/sign-in"));
            tab.signIn(own.name(), SecondEditor.PASSWORD);

            tab.go("/desk/publications/new?kind=report");
            page.click("[id='edit:putBack']");

            page.waitForCondition(
                    () -> page.inputValue(SUMMARY).equals("Kept by this browser alone."));
            assertThat(page.inputValue(TITLE)).isEqualTo("Kept by the server");
            page.click("[id='edit:save']");
            page.waitForURL(url -> url.matches(".*/desk/publications/\\d+.*"));
        }
    }

    @Test
    void aSessionThatAnAdministratorEndedCostsNothingTyped() {
        SecondEditor colleague = new SecondEditor("ended-session");
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            tab.signIn(colleague.name(), SecondEditor.PASSWORD);
            Page page = tab.go("/desk/publications/new?kind=protocol");
            page.fill(TITLE, "Kept by the server");
            UnsavedWork.awaitKept(page);
            colleague.endSessions();
            page.fill(SUMMARY, "Typed after the end of the session.");
            UnsavedWork.awaitKeptHere(page);
            Locator signIn = page.locator("#signed-out a");
            signIn.waitFor();
            tab.picture("desk-signed-out-1280");
            assertThat(tab.barriers()).isEmpty();

            signIn.click();
            page.fill("#user", colleague.name());
            page.fill("#password", SecondEditor.PASSWORD);
            page.locator("main form button").first().click();
            page.waitForURL(url -> url.contains("/desk/publications/new?"));
            page.click("[id='edit:putBack']");

            page.waitForCondition(
                    () -> page.inputValue(SUMMARY).equals("Typed after the end of the session."));
            assertThat(page.inputValue(TITLE)).isEqualTo("Kept by the server");
        }
    }

    @Test
    void whatIsTypedWithoutANetworkReachesTheServerWhenItIsBack() {
        SecondEditor own = new SecondEditor("in-a-tunnel");
        try (Tab tab = Tab.open(Look.DESK_LIGHT);
                Tab other = Tab.open(Look.DESK_LIGHT)) {
            tab.signIn(own.name(), SecondEditor.PASSWORD);
            Page page = tab.go("/desk/publications/new?kind=information-pack");
            tab.setOffline(true);
            page.fill(TITLE, "Typed in a tunnel");
            UnsavedWork.awaitKeptHere(page);
            page.waitForTimeout(LONGER_THAN_A_REPORT_MILLIS);
            assertThat(page.inputValue(TITLE)).isEqualTo("Typed in a tunnel");

            tab.setOffline(false);

            UnsavedWork.awaitKept(page);
            other.signIn(own.name(), SecondEditor.PASSWORD);
            Page elsewhere = other.go("/desk/publications/new?kind=information-pack");
            elsewhere.click("[id='edit:putBack']");
            elsewhere.waitForCondition(
                    () -> elsewhere.inputValue(TITLE).equals("Typed in a tunnel"));
        }
    }

    @Test
    void twoEditorsAreToldOfEachOtherAndNothingIsOverwritten() {
        SecondEditor colleague = new SecondEditor("second-pair");
        try (Tab first = Tab.open(Look.DESK_LIGHT);
                Tab second = Tab.open(Look.DESK_LIGHT)) {
            first.signIn("editor");
            Page mine = first.go("/desk/publications/new?kind=report");
            mine.fill(TITLE, "Written by two");
            mine.fill(SUMMARY, "The council met once.");
            mine.click("[id='edit:save']");
            mine.waitForURL(url -> url.matches(".*/desk/publications/\\d+.*"));
            String address = mine.url().replaceAll(".*(/desk/publications/\\d+).*", "$1");
            mine.fill(SUMMARY, "The council met twice.");
            UnsavedWork.awaitKept(mine);

            second.signIn(colleague.name(), SecondEditor.PASSWORD);
            Page theirs = second.go(address);
            Locator told = theirs.locator("[id='edit:others'] .notice");
            told.waitFor();
            second.picture("desk-two-editors-1280");
            assertThat(told.textContent()).contains("is changing this publication");
            mine.locator("[id='edit:others'] .notice").waitFor();

            theirs.fill(SUMMARY, "The council met every week.");
            theirs.click("[id='edit:save']");
            theirs.waitForURL(url -> url.contains("done=saved"));
            mine.click("[id='edit:save']");

            Locator comparison = mine.locator(".comparison");
            comparison.waitFor();
            first.picture("desk-saved-meanwhile-1280");
            assertThat(first.barriers()).isEmpty();
            assertThat(comparison.locator("del").textContent()).contains("removed:", "every week");
            assertThat(comparison.locator("ins").textContent()).contains("added:", "twice");
            assertThat(mine.inputValue(SUMMARY)).isEqualTo("The council met twice.");
            mine.click("[id='edit:saveOver']");
            mine.locator(".edit-said .notice.is-success").waitFor();

            Page versions = first.go(address + "/versions");
            assertThat(versions.locator("tbody tr").count()).isEqualTo(3);
            versions.locator("form[action$='/restore'] button").first().click();
            versions.waitForURL(url -> url.contains("done=restored"));
            assertThat(versions.inputValue(SUMMARY)).isEqualTo("The council met every week.");
        }
    }

    @Test
    void somebodyWithoutAnAccountSeesADraftUntilTheLinkIsTakenBack() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT);
                Tab guest = Tab.open(Look.DESK_LIGHT)) {
            tab.signIn("editor");
            Page page = tab.go("/desk/publications/new?kind=report");
            page.fill(TITLE, "To be looked at");
            page.fill(SUMMARY, "By a partner.");
            page.click("[id='edit:save']");
            page.waitForURL(url -> url.matches(".*/desk/publications/\\d+.*"));

            page.click("#previews summary");
            page.click("[id='edit:share']");
            Locator link = page.locator("#previews code");
            link.waitFor();
            String path = link.textContent().replaceAll(".*(/preview/.*)", "$1");

            Page shown = guest.page();
            assertThat(shown.navigate(path).headerValue("Referrer-Policy"))
                    .isEqualTo("no-referrer");
            assertThat(shown.locator("h1").textContent()).isEqualTo("To be looked at");
            assertThat(shown.locator("meta[name=robots]").getAttribute("content"))
                    .isEqualTo("noindex");
            guest.picture("preview-1280");
            assertThat(guest.barriers()).isEmpty();

            page.locator("[id$=':revoke']").first().click();
            page.waitForCondition(() -> page.locator("[id$=':revoke']").count() == 0);
            assertThat(shown.navigate(path).status()).isEqualTo(404);
        }
    }

    @Test
    void aCommentStandsBesideItsFieldUntilItIsDone() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            tab.signIn("editor");
            Page page = tab.go("/desk/publications/new?kind=report");
            page.fill(TITLE, "To be commented on");
            page.fill(SUMMARY, "Short.");
            page.click("[id='edit:save']");
            page.waitForURL(url -> url.matches(".*/desk/publications/\\d+.*"));

            page.selectOption("[id='edit:about']", "summary");
            page.fill("[id='edit:comment:area']", "Who met whom?");
            page.click("[id='edit:say']");

            Locator beside = page.locator("[data-name=summary] .talk-beside");
            beside.waitFor();
            assertThat(beside.textContent()).contains("Who met whom?");
            tab.picture("desk-comment-1280");
            assertThat(tab.barriers()).isEmpty();
            page.locator("[id$=':resolve']").first().click();
            page.waitForCondition(() -> beside.count() == 0);
        }
    }
}
