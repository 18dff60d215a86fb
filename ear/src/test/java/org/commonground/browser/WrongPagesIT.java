package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/** An {@link Inspection} notices pages that are wrong in one way each. */
class WrongPagesIT {
    private static final String DARK = "<style>@media (prefers-color-scheme: dark) {%s}</style>";

    @ParameterizedTest
    @EnumSource(names = {"DESK_LIGHT", "PHONE_LIGHT"})
    void aGoodPageIsGood(Look look) {
        assertThat(faults(look, "", "<p>Words.</p>")).isEmpty();
    }

    @Test
    void aFieldWithoutALabel() {
        assertThat(faults("", "<input type=\"text\">"))
                .singleElement()
                .asString()
                .startsWith("label: [input]");
    }

    @Test
    void wordsTooFaint() {
        assertThat(faults("<style>p {color: #ccc}</style>", "<p>Words.</p>"))
                .anySatisfy(fault -> assertThat(fault).startsWith("color-contrast: [p]"));
    }

    @Test
    void wordsTooFaintInDarkOnly() {
        assertThat(faults(DARK.formatted("p {color: #333}"), "<p>Words.</p>"))
                .singleElement()
                .asString()
                .startsWith("in dark, color-contrast: [p]");
    }

    @Test
    void wordsThatFadeTooFaintInDarkOnly() {
        String fading = "<style>p {transition: color 60s}</style>";

        assertThat(faults(fading + DARK.formatted("p {color: #333}"), "<p>Words.</p>"))
                .singleElement()
                .asString()
                .startsWith("in dark, color-contrast: [p]");
    }

    @Test
    void aLinkAmongWordsThatOnlyItsColourTellsInDarkOnly() {
        String plain = DARK.formatted("a {text-decoration: none; color: #eee}");

        assertThat(faults(plain, "<p>Many words and <a href=\"/\">a link</a> among them.</p>"))
                .singleElement()
                .asString()
                .startsWith("in dark, link-in-text-block: [a]");
    }

    @Test
    void sidewaysScrollingOnAPhoneOnly() {
        String wide = "<div style=\"width: 400px\">Words.</div>";

        assertThat(faults("", wide)).isEmpty();
        assertThat(faults(Look.PHONE_LIGHT, "", wide))
                .contains(
                        "88 pixels to scroll sideways in light",
                        "88 pixels to scroll sideways in dark");
    }

    @Test
    void sidewaysScrollingInDarkOnly() {
        assertThat(faults(DARK.formatted("p {width: 1400px}"), "<p>Words.</p>"))
                .singleElement()
                .asString()
                .endsWith("pixels to scroll sideways in dark");
    }

    @Test
    void anErrorInTheConsole() {
        assertThat(faults("<script>console.error('Off the rails')</script>", ""))
                .singleElement()
                .asString()
                .startsWith("Off the rails");
    }

    private static List<String> faults(String head, String main) {
        return faults(Look.DESK_LIGHT, head, main);
    }

    private static List<String> faults(Look look, String head, String main) {
        String page =
                """
                <!DOCTYPE html><html lang="en"><title>A page</title>
                <meta name="viewport" content="width=device-width">
                <style>:root {color-scheme: light dark}
                body {background: canvas; color: canvastext}</style>%s
                <main><h1>A page</h1>%s</main></html>
                """
                        .formatted(head, main);
        try (Tab tab = Tab.open(look)) {
            tab.page()
                    .route(
                            "**/wrong",
                            route ->
                                    route.fulfill(
                                            new Route.FulfillOptions()
                                                    .setContentType("text/html; charset=utf-8")
                                                    .setBody(page)));
            tab.go("/wrong");
            return Inspection.of(tab);
        }
    }
}
