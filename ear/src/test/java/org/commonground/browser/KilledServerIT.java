package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.commonground.shipped.EmptyHome;
import org.commonground.shipped.PortalProcess;
import org.commonground.shipped.SignIns;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;

/** The server is killed while an editor types; the next start knows what was typed. */
class KilledServerIT {
    private static final String NEW = "/desk/publications/new?kind=case-study";
    private static final String TITLE = "[id='edit:title:line']";
    private static final String SUMMARY = "[id='edit:summary:area']";

    @Test
    void whatWasTypedBeforeAndWhileTheServerWasDownIsOfferedAndPutBack()
            throws IOException, InterruptedException {
        Path home = EmptyHome.named("killed");
        PortalProcess first = PortalProcess.start(home);
        try (Tab typing = Tab.open(Look.DESK_LIGHT, first.address())) {
            Page page;
            try {
                signIn(typing, first);
                page = typing.go(NEW);
                page.fill(TITLE, "Kept by the server");
                UnsavedWork.awaitKept(page);
            } finally {
                first.kill();
            }
            page.fill(SUMMARY, "Typed while the server was down.");
            UnsavedWork.awaitKeptHere(page);

            try (PortalProcess second = PortalProcess.start(home)) {
                offersElsewhereWhatTheServerHad(second);

                page.click("[id='edit:save']");
                page.waitForURL(url -> url.contains("/sign-in"));
                signIn(typing, second);
                typing.go(NEW);
                page.click("[id='edit:putBack']");

                page.waitForCondition(
                        () -> page.inputValue(SUMMARY).equals("Typed while the server was down."));
                assertThat(page.inputValue(TITLE)).isEqualTo("Kept by the server");
                page.click("[id='edit:save']");
                page.waitForURL(url -> url.matches(".*/desk/publications/\\d+.*"));
            }
        }
    }

    private static void offersElsewhereWhatTheServerHad(PortalProcess portal) {
        try (Tab other = Tab.open(Look.DESK_LIGHT, portal.address())) {
            signIn(other, portal);
            Page page = other.go(NEW);
            page.locator("[data-left]").waitFor();
            other.picture("desk-left-after-kill-1280");
        }
    }

    private static void signIn(Tab tab, PortalProcess portal) {
        tab.signIn(SignIns.name("editor"), portal.signIns().password("editor"));
    }
}
