package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.commonground.shipped.OnThePortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search box with its suggestions: on every page that has one, and by keyboard alone. */
@OnThePortal
class CombinedBoxIT {
    private static final String OPTION = "[role=option]";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=council", "/about"})
    void offersWhatBeginsWithTheLetters(String path) {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = typed(tab, path, "wrexh");

            assertThat(page.locator(OPTION).first().textContent()).startsWith("Wrexham");
            Locator box = page.locator("#q");
            assertThat(box.getAttribute("role")).isEqualTo("combobox");
            assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(page.locator("#" + box.getAttribute("aria-controls")).getAttribute("role"))
                    .isEqualTo("listbox");
            assertThat(page.locator(".search-row [role=status]").textContent())
                    .contains("suggestions");
        }
    }

    @Test
    void isGoneThroughWithTheArrowsAndLeftWithEscape() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = typed(tab, "/", "wrexh");
            Locator box = page.locator("#q");

            page.keyboard().press("ArrowDown");
            String first = box.getAttribute("aria-activedescendant");
            assertThat(page.locator("#" + first).getAttribute("aria-selected")).isEqualTo("true");
            page.keyboard().press("ArrowUp");
            assertThat(box.getAttribute("aria-activedescendant")).isNull();

            page.keyboard().press("Escape");
            assertThat(box.getAttribute("aria-expanded")).isEqualTo("false");
            assertThat(box.inputValue()).isEqualTo("wrexh");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("BUTTON");
        }
    }

    @Test
    void leadsToWhatWasChosenAndOtherwiseSearchesForWhatWasTyped() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = typed(tab, "/", "wrexh");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?place=wrexham");

            typed(tab, "/", "wrexh");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=wrexh");

            typed(tab, "/", "wrexh");
            page.locator(OPTION).first().click();
            page.waitForURL("**/search?place=wrexham");
        }
    }

    private static Page typed(Tab tab, String path, String letters) {
        Page page = tab.go(path);
        // All at once: between two letters, a slow machine would show what begins with the first.
        page.fill("#q", letters);
        page.waitForSelector(OPTION);
        return page;
    }
}
