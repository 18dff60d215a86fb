package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.commonground.shipped.OnThePortal;
import org.commonground.shipped.QuietIndex;
import org.junit.jupiter.api.Test;

/** A reader's jobs where the browser runs no script. */
@OnThePortal
class WithoutScriptIT {
    @Test
    void searchingNarrowingAndTurningPagesNeedNoScript() {
        QuietIndex.await();
        try (Tab tab = Tab.openWithoutScript(Look.PHONE_LIGHT)) {
            Page page = tab.go("/");
            page.fill("#q", "community");
            page.locator("form[role=search] button").first().click();
            assertThat(page.url()).endsWith("/search?q=community");
            int all = count(page);
            assertThat(all).isGreaterThan(10);

            page.locator("a[rel=next]").first().click();
            page.waitForURL(url -> url.contains("page=2"));
            assertThat(page.locator(".results > li").count()).isPositive();
            page.locator("a[rel=prev]").first().click();

            unfold(page.locator(".filters"));
            Locator facet = page.locator(".facet").first();
            unfold(facet);
            Locator value = facet.locator("a").first();
            int promised = number(value.locator(".count").textContent());
            value.click();
            assertThat(count(page)).isEqualTo(promised);

            page.locator(".tag-list .is-removable").last().click();
            assertThat(count(page)).isEqualTo(all);
        }
    }

    @Test
    void aResultOpensAtItsPageWithTheWordsMarked() {
        try (Tab tab = Tab.openWithoutScript(Look.DESK_LIGHT)) {
            Page page = tab.go("/search?q=%22council%22&format=pdf");
            page.locator(".results a[href*='/text?']").first().click();
            page.waitForURL(url -> url.contains("/text?"));

            String anchor = page.url().replaceAll(".*#", "");
            assertThat(page.locator("[id='" + anchor + "']").count()).isEqualTo(1);
            assertThat(page.locator("mark").count()).isPositive();
        }
    }

    @Test
    void feedbackIsGivenWithoutScript() {
        try (Tab tab = Tab.openWithoutScript(Look.DESK_LIGHT)) {
            Page page = tab.go("/about");

            page.locator("form[action='/feedback'] button").first().click();

            assertThat(page.url()).contains("/about?feedback=given");
        }
    }

    @Test
    void signingInAndOutNeedsNoScript() {
        try (Tab tab = Tab.openWithoutScript(Look.DESK_LIGHT)) {
            tab.signIn("editor");
            Page page = tab.go("/");
            assertThat(page.locator("a[href^='/desk']").count()).isPositive();
        }
    }

    private static void unfold(Locator details) {
        if (details.getAttribute("open") == null) {
            details.locator("> summary").click();
        }
    }

    private static int count(Page page) {
        return number(page.locator("#found").textContent());
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }
}
