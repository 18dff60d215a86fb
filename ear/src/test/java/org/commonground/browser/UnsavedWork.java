package org.commonground.browser;

import com.microsoft.playwright.Page;

/** Where what an editor types is, until it is saved. */
final class UnsavedWork {
    /**
     * The page waits a second after the last key. Waited for by its own timer, which goes off after
     * that one however slow the machine is.
     */
    private static final String UNTIL_KEPT_HERE =
            "() => new Promise(done => setTimeout(done, 1500))";

    private UnsavedWork() {}

    /** Waits until the server has what was typed, and the browser therefore keeps nothing. */
    static void awaitKept(Page page) {
        page.evaluate(UNTIL_KEPT_HERE);
        page.waitForCondition(() -> !isHere(page));
    }

    /** Waits until the browser keeps what was typed. */
    static void awaitKeptHere(Page page) {
        page.evaluate(UNTIL_KEPT_HERE);
        page.waitForCondition(() -> isHere(page));
    }

    private static boolean isHere(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate(
                        "() => Object.keys(localStorage).some(key =>"
                                + " key.includes('common-ground.draft'))"));
    }
}
