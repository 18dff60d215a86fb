package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.commonground.documents.SamplePdf;
import org.commonground.shipped.Editor;
import org.commonground.shipped.OnThePortal;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Passages of results lead to the very words, and are cited. */
@OnThePortal
class PassagesIT {
    private static final String WORDS =
            "A long-term, fair & open way with %s is 100%% worth it, in the end.";

    private final Editor editor = new Editor();

    @Test
    void aPassageOpensTheTextAtItsWordsWithTheSearchedOnesMarked() {
        publish("tinkerwort");
        try (Tab tab = Tab.open(Look.PHONE_LIGHT)) {
            Page page = tab.page();
            Locator link =
                    FoundWord.in(tab, "tinkerwort")
                            .locator(".passage-links a[href*='/text?q=']")
                            .first();
            assertThat(link.getAttribute("href"))
                    .contains("#page-2:~:text=A%20long%2Dterm%2C%20fair%20%26%20open");

            link.click();
            page.waitForURL(url -> url.contains("/text"));

            assertThat(page.locator("mark").allTextContents()).containsOnly("tinkerwort");
            waitUntilSeen(page, page.locator("#page-2 mark"));
            assertThat(seen(page, page.locator("#page-2-title"))).isFalse();
        }
    }

    @Test
    void aPassageOfAPublicationOpensItsPageAtTheWords() {
        publish("bramblewort");
        try (Tab tab = Tab.open(Look.PHONE_LIGHT)) {
            Page page = tab.page();
            Locator link =
                    FoundWord.in(tab, "bramblewort")
                            .locator(".passage.is-pageless .passage-links a")
                            .first();
            assertThat(link.getAttribute("href")).contains("#:~:text=A%20long%2Dterm%2C");
            link.click();
            page.waitForURL(url -> url.contains("/p/"));

            waitUntilSeen(page, page.getByText("way with bramblewort is").last());
        }
    }

    @Test
    void thePdfOpensAtThePageAndIsToldTheWords() {
        publish("thistlewort");
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            assertThat(
                            FoundWord.in(tab, "thistlewort")
                                    .locator(".passage-links a[href*='.pdf#']")
                                    .first()
                                    .getAttribute("href"))
                    .endsWith("#page=2&search=thistlewort&phrase=true");
        }
    }

    @Test
    void aCitationIsCopiedByKeyboardAndThePageSaysSo() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            tab.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = tab.go("/search?q=council");
            Locator cite = page.locator(".results .cite").first();
            assertThat(cite.locator("summary").textContent()).startsWith("Cite: ");

            cite.locator("summary").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").textContent()).isEqualTo("Copy");
            page.keyboard().press("Enter");

            cite.locator("[role=status]").getByText("Copied").waitFor();
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(cite.locator(".cite-text p").first().textContent());
            assertThat(tab.barriers()).isEmpty();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void whereABrowserLetsNobodyCopyTheCitationIsSelected() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = tab.go("/search?q=council");
            page.evaluate("(() => { navigator.clipboard.writeText = () => Promise.reject(); })()");
            Locator cite = page.locator(".results .cite").first();

            cite.locator("summary").click();
            cite.locator("button").click();

            cite.locator("[role=status]").getByText("copy them with your keys").waitFor();
            assertThat(page.evaluate("getSelection().toString()"))
                    .isEqualTo(cite.locator(".cite-text p").first().textContent());
        }
    }

    /** A publication that says it at the end of its text, and on the second page of a file. */
    private void publish(String word) {
        String[] filling =
                Collections.nCopies(38, "Nothing is said in this line.").toArray(String[]::new);
        byte[] pdf =
                new SamplePdf()
                        .page(filling)
                        .page(
                                Stream.concat(Stream.of(filling), Stream.of(WORDS.formatted(word)))
                                        .toArray(String[]::new))
                        .bytes();
        editor.publish(
                "On worts of a kind", WORDS.formatted(word), editor.document(word + ".pdf", pdf));
    }

    private static void waitUntilSeen(Page page, Locator words) {
        page.waitForCondition(() -> seen(page, words));
    }

    private static boolean seen(Page page, Locator words) {
        double top = words.boundingBox().y;
        return top >= 0 && top < page.viewportSize().height;
    }
}
