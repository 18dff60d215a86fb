package org.commonground.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;

import org.commonground.shipped.SignIns;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A browser's window with one page, and what it had to complain about. */
final class Tab implements AutoCloseable {
    /** For whatever a test waits for on a machine that has other things to do. */
    private static final double PATIENCE_MILLIS = 90_000;

    /** What a page asked for and left, before the answer was there, is no fault of it. */
    private static final String LEFT = "net::ERR_ABORTED";

    private final BrowserContext context;
    private final Page page;
    private final boolean runsScripts;
    private final boolean ownsWindow;
    private final List<String> complaints = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();

    private Tab(Browser browser, Browser.NewContextOptions options) {
        this(browser.newContext(options), !Boolean.FALSE.equals(options.javaScriptEnabled), true);
    }

    private Tab(BrowserContext context, boolean runsScripts, boolean ownsWindow) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        this.runsScripts = runsScripts;
        this.ownsWindow = ownsWindow;
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
        page.onRequestFinished(requests::add);
        page.onRequestFailed(this::noteFailed);
    }

    static Tab open(Look look) {
        return open(look, Chromium.get());
    }

    /** In a browser of its own. */
    static Tab open(Look look, Browser browser) {
        return new Tab(browser, look.options());
    }

    /** At another address than that of the shared portal. */
    static Tab open(Look look, URI portal) {
        return new Tab(Chromium.get(), look.options().setBaseURL(portal.toString()));
    }

    static Tab openWithoutScript(Look look) {
        return new Tab(Chromium.get(), look.options().setJavaScriptEnabled(false));
    }

    /** Another in the same window: signed in alike, with what the browser has kept of pages. */
    Tab beside() {
        return new Tab(context, runsScripts, false);
    }

    Page page() {
        return page;
    }

    /** Goes to an address of the portal and forgets what earlier pages did. */
    Page go(String path) {
        complaints.clear();
        requests.clear();
        page.navigate(path);
        return page;
    }

    /** Signs the demo account of that role in, as its form does. */
    void signIn(String role) {
        signIn(SignIns.name(role), SignIns.ofThePortal().password(role));
    }

    /** As in a train's tunnel, or back out of it. */
    void setOffline(boolean offline) {
        context.setOffline(offline);
    }

    /** As if the session had ended. */
    void forgetCookies() {
        context.clearCookies();
    }

    void signIn(String name, String password) {
        APIResponse answer =
                context.request()
                        .post(
                                "/sign-in",
                                RequestOptions.create()
                                        .setMaxRedirects(0)
                                        .setHeader("Sec-Fetch-Site", "same-origin")
                                        .setForm(
                                                FormData.create()
                                                        .set("user", name)
                                                        .set("password", password)));
        if (answer.status() >= 400) {
            throw new IllegalStateException(name + " was not let in: " + answer.status());
        }
    }

    /** Errors in the console, breaches of the content policy, requests that failed. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** What axe finds wrong with the page as it stands, contrast included. */
    List<String> barriers() {
        requireScripts();
        return Axe.barriers(page);
    }

    /** As {@link #barriers}, asking only for what depends on colours. */
    List<String> barriersOfColour() {
        requireScripts();
        return Axe.barriersOfColour(page);
    }

    private void requireScripts() {
        if (!runsScripts) {
            throw new IllegalStateException("Axe is a script and would never end here");
        }
    }

    /** As if night fell: the same page in the dark scheme. */
    void darken() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    /** Pixels by which the page is wider than the window. */
    int overflow() {
        return overflow(page);
    }

    static int overflow(Page page) {
        return ((Number)
                        page.evaluate(
                                "document.documentElement.scrollWidth"
                                        + " - document.documentElement.clientWidth"))
                .intValue();
    }

    void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(System.getProperty("portal.pictures"), name + ".png")));
    }

    private void noteFailed(Request request) {
        if (!LEFT.equals(request.failure())) {
            complaints.add("failed: " + request.url() + " (" + request.failure() + ")");
        }
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text() + " (" + message.location() + ")");
        }
    }

    @Override
    public void close() {
        if (ownsWindow) {
            context.close();
        } else {
            page.close();
        }
    }
}
