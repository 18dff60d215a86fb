package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.commonground.documents.SamplePdf;
import org.commonground.shipped.OnThePortal;
import org.commonground.shipped.SignIns;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** From files on an editor's computer to what readers find, all in the browser. */
@OnThePortal
class EditorsDayIT {
    @Test
    void filesAreUploadedDescribedPublishedAndFound() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = tab.go("/desk/upload");
            signIn(page);
            // Not before its script runs: a click waits for the beginning of the next page only.
            page.waitForURL("**/desk/upload");

            page.locator("input[type=file]")
                    .first()
                    .setInputFiles(
                            new FilePayload[] {
                                pdf("Wicker market.pdf", "The basketweaver opened the market."),
                                pdf("Wicker minutes.pdf", "Minutes of the wicker market.")
                            });
            Locator rows = page.locator(".upload-row[data-state=through]");
            page.waitForCondition(() -> rows.count() == 2);
            tab.picture("desk-upload-done-1280");
            assertThat(tab.barriers()).isEmpty();
            page.click("#upload-next");
            page.waitForCondition(() -> page.locator(".state.is-read").count() == 2);
            tab.picture("desk-import-1280");
            assertThat(tab.barriers()).isEmpty();

            page.locator("a[href^='/desk/documents/']")
                    .filter(new Locator.FilterOptions().setHasText("market"))
                    .first()
                    .click();
            page.locator("a[href^='/desk/publications/new']").first().click();
            page.locator("a[href*='kind=case-study']").first().click();
            page.waitForURL(url -> url.contains("kind=case-study"));
            page.fill("[id='edit:title:line']", "A wicker market");
            page.fill("[id='edit:summary:area']", "Neighbours met over baskets.");
            page.click("[id='edit:save']");
            page.waitForURL(url -> url.matches(".*/desk/publications/\\d+.*"));
            page.click("[id='edit:publish']");
            Locator anyway = page.locator("[id='edit:publishAllTheSame']");
            Locator view = page.locator(".messages a[href^='/p/']");
            page.waitForCondition(() -> anyway.count() + view.count() > 0);
            tab.picture("desk-publish-1280");
            assertThat(tab.barriers()).isEmpty();
            if (anyway.count() > 0) {
                anyway.click();
            }
            view.waitFor();
            assertThat(tab.complaints()).isEmpty();
            view.click();

            assertThat(page.locator("h1").textContent()).isEqualTo("A wicker market");
        }
        try (Tab reader = Tab.open(Look.PHONE_LIGHT)) {
            assertThat(FoundWord.in(reader, "basketweaver").locator("mark").first().textContent())
                    .isEqualToIgnoringCase("basketweaver");
        }
    }

    @Test
    void aFileThatIsRefusedSaysWhyBesideItsName() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            tab.signIn("editor");
            Page page = tab.go("/desk/upload");

            page.locator("input[type=file]")
                    .first()
                    .setInputFiles(
                            new FilePayload(
                                    "not-a.pdf",
                                    "application/pdf",
                                    "%PDF-1.7 no more".getBytes(StandardCharsets.US_ASCII)));

            Locator row =
                    page.locator(".upload-row")
                            .filter(new Locator.FilterOptions().setHasText("not-a.pdf"));
            row.locator("a").waitFor();
            page.click("#upload-next");
            page.locator("code")
                    .filter(new Locator.FilterOptions().setHasText("damaged"))
                    .waitFor();
            assertThat(page.locator(".state.is-refused").count()).isEqualTo(1);
        }
    }

    @Test
    void aDraftIsNotShownToReaders() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            tab.signIn("editor");
            Page page = tab.go("/desk/publications/new?kind=report");
            page.fill("[id='edit:title:line']", "A draft nobody sees");
            page.fill("[id='edit:summary:area']", "Not yet.");
            page.click("[id='edit:save']");
            page.waitForURL(url -> url.matches(".*/desk/publications/\\d+.*"));

            String id = page.url().replaceAll(".*/publications/(\\d+).*", "$1");
            try (Tab reader = Tab.open(Look.DESK_LIGHT)) {
                assertThat(reader.page().navigate("/p/" + id).status()).isEqualTo(404);
            }
        }
    }

    private static void signIn(Page page) {
        page.fill("#user", SignIns.name("editor"));
        page.fill("#password", SignIns.ofThePortal().password("editor"));
        page.locator("main form button").first().click();
    }

    private static FilePayload pdf(String name, String line) {
        return new FilePayload(name, "application/pdf", new SamplePdf().page(line).bytes());
    }
}
