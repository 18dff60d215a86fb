package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.commonground.shipped.OnThePortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader's jobs with the keyboard alone. */
@OnThePortal
class KeyboardIT {
    @Test
    void theFirstTabReachesAVisibleLinkToTheContent() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = tab.go("/search?q=council");

            page.keyboard().press("Tab");

            assertThat(focused(page, "getAttribute('href')")).isEqualTo("#main");
            assertThat(page.locator(":focus").isVisible()).isTrue();
            assertThat(page.locator(":focus").boundingBox().y).isNotNegative();
            page.keyboard().press("Enter");
            page.waitForFunction("document.activeElement.id === 'main'");
        }
    }

    /** Without script, so that nothing but the page itself leads there. */
    @ParameterizedTest
    @CsvSource({
        "results, '#results a, #results summary'",
        "filters, '#filters summary, #filters a'",
        "follow-search, 'details:has([action=\"/alerts\"]) > summary'"
    })
    void theLongPageOfResultsIsPassedInSixStops(String target, String next) {
        try (Tab tab = Tab.openWithoutScript(Look.DESK_LIGHT)) {
            Page page = tab.go("/search?q=council");
            int stops = 0;
            do {
                page.keyboard().press("Tab");
                stops++;
            } while (stops < 6 && !("#" + target).equals(focused(page, "getAttribute('href')")));
            assertThat(page.locator(":focus").boundingBox().y).isNotNegative();

            page.keyboard().press("Enter");
            page.waitForURL("**#" + target);
            page.keyboard().press("Tab");

            assertThat(focused(page, "matches(`" + next + "`)")).isEqualTo(true);
        }
    }

    @Test
    void everyStopShowsWhereItIs() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = tab.go("/");
            for (int i = 0; i < 15; i++) {
                page.keyboard().press("Tab");
                assertThat(
                                page.evaluate(
                                        "(() => { const s ="
                                            + " getComputedStyle(document.activeElement); return"
                                            + " s.outlineStyle !== 'none' || s.boxShadow !=="
                                            + " 'none'; })()"))
                        .as("stop " + i + " " + focused(page, "outerHTML"))
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void aSlashGoesToTheSearchBoxAndStaysALetterWhileTyping() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = tab.go("/about");

            page.keyboard().press("/");

            assertThat(focused(page, "id")).isEqualTo("q");
            page.keyboard().type("and/or");
            assertThat(page.inputValue("#q")).isEqualTo("and/or");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=and%2For");
        }
    }

    @Test
    void aQuestionMarkShowsTheKeysAndTheyCanBeSwitchedOff() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = tab.go("/about");

            page.keyboard().press("?");
            assertThat(page.locator("#keys").isVisible()).isTrue();
            assertThat(tab.barriers()).isEmpty();
            page.keyboard().press("Escape");
            assertThat(page.locator("#keys").isVisible()).isFalse();

            page.keyboard().press("?");
            page.locator("#keys [data-off]").press("Enter");
            page.waitForFunction("localStorage.getItem('common-ground.keys') === 'off'");
            page.keyboard().press("/");
            assertThat(focused(page, "id")).isNotEqualTo("q");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aSearchIsDoneWithoutAMouse() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = tab.go("/");
            page.keyboard().press("/");
            page.keyboard().type("honest broker");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=honest+broker");

            page.locator(".results a").first().focus();
            page.keyboard().press("Enter");

            page.waitForURL(url -> !url.contains("/search"));
            assertThat(page.locator("h1").count()).isEqualTo(1);
        }
    }

    private static Object focused(Page page, String property) {
        return page.evaluate("document.activeElement." + property);
    }
}
