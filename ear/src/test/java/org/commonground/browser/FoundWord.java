package org.commonground.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The results of a search for a word that one publication has, and no other. */
final class FoundWord {
    private static final int TRIES = 300;
    private static final double BETWEEN_MILLIS = 200;

    private FoundWord() {}

    /**
     * Searches until the word itself is marked, for until it is indexed, others are found that are
     * close in meaning.
     *
     * @return the result that has it
     */
    static Locator in(Tab tab, String word) {
        Page page = tab.page();
        for (int tries = 0; tries < TRIES; tries++) {
            tab.go("/search?q=" + word);
            Locator marked = page.locator("mark", new Page.LocatorOptions().setHasText(word));
            Locator result =
                    page.locator(".results > li", new Page.LocatorOptions().setHas(marked));
            if (result.count() > 0) {
                return result.first();
            }
            page.waitForTimeout(BETWEEN_MILLIS);
        }
        throw new AssertionError(word + " was not found");
    }
}
