package org.commonground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.commonground.shipped.DoorKeeper;
import org.commonground.shipped.OnThePortal;
import org.commonground.shipped.SecondEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/** The list at the door on two phones, with the network really cut. */
@OnThePortal
class AtTheDoorIT {
    private final DoorKeeper organiser = new DoorKeeper();
    private final Tab first = Tab.open(Look.PHONE_LIGHT);
    private final Tab second = Tab.open(Look.PHONE_DARK);
    private String desk;

    @BeforeEach
    void open() {
        desk = organiser.opened("A day with two doors", 9);
        organiser.booked(desk, "Ada Phone", "Ben Phone", "Cy Phone");
        first.signIn("organiser");
        second.signIn("organiser");
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    @Test
    void marksMadeWithoutAConnectionOutliveAReloadAndAgreeWithAnotherDevice() {
        show(first);
        show(second);

        first.setOffline(true);
        press(first, "Ada");
        press(first, "Ben");
        assertThat(status(first)).containsText("No connection.");
        assertThat(status(first)).containsText("2 marks are not sent yet");
        first.page().reload();
        assertThat(button(first, "Ada")).containsText("Undo");
        assertThat(button(first, "Ben")).containsText("Undo");
        assertThat(status(first)).containsText("2 marks are not sent yet");
        assertThat(organiser.came(desk)).isEmpty();

        press(second, "Ben");
        press(second, "Cy");
        assertThat(count(second)).hasText("2");
        sent(second);
        press(first, "Ben"); // taken back, after the other device said that he came
        first.picture("door-offline-320");

        first.setOffline(false);
        sent(first);
        assertThat(count(first)).hasText("2");
        assertThat(button(first, "Ben")).containsText("Check in");
        assertThat(button(first, "Cy")).containsText("Undo");
        second.page().reload();
        assertThat(count(second)).hasText("2");
        assertThat(button(second, "Ben")).containsText("Check in");
        assertThat(organiser.came(desk)).containsExactly("Ada Phone", "Cy Phone");
    }

    @Test
    void aMarkWhoseAnswerIsLostIsSentAgainAndCountedOnce() {
        show(first);
        AtomicBoolean isLosing = new AtomicBoolean(true);
        AtomicBoolean arrived = new AtomicBoolean();
        first.page()
                .route(
                        "**/attendance",
                        route -> {
                            if (route.request().method().equals("POST") && isLosing.get()) {
                                route.fetch();
                                arrived.set(true);
                                route.abort("connectionreset");
                            } else {
                                route.resume();
                            }
                        });

        press(first, "Ada");

        first.page().waitForCondition(arrived::get);
        assertThat(status(first)).containsText("1 mark is not sent yet");
        assertThat(organiser.came(desk)).containsExactly("Ada Phone");
        isLosing.set(false);
        sent(first);
        assertThat(count(first)).hasText("1");
        assertThat(organiser.came(desk)).isEqualTo(List.of("Ada Phone"));
    }

    @Test
    void whatOnePersonMarkedIsNotSentByTheNextWhoSignsInOnTheDevice() {
        SecondEditor colleague = new SecondEditor("second-door", "organiser");
        show(first);
        first.setOffline(true);
        press(first, "Ada");
        assertThat(status(first)).containsText("1 mark is not sent yet");
        first.forgetCookies();
        first.setOffline(false);
        assertThat(status(first)).containsText("You are signed out.");

        first.signIn(colleague.name(), SecondEditor.PASSWORD);
        first.page().evaluate("window.dispatchEvent(new Event('online'))");
        assertThat(status(first)).containsText("Somebody else is signed in on this device");
        show(first);
        assertThat(status(first)).containsText("1 made by");
        press(first, "Ben");
        first.page().waitForCondition(() -> organiser.came(desk).equals(List.of("Ben Phone")));

        first.signIn("organiser");
        show(first);
        sent(first);
        assertThat(organiser.came(desk)).containsExactly("Ada Phone", "Ben Phone");
    }

    @Test
    void whoSignsOutLeavesNothingOnTheDevice() {
        show(first);
        press(first, "Ada");
        assertThat(count(first)).hasText("1");
        sent(first);

        Page page = first.go("/organise");
        page.locator("form[action='/sign-out'] button").click();
        page.waitForURL(url -> URI.create(url).getPath().equals("/"));

        assertThat(page.evaluate("caches.keys()")).isEqualTo(List.of());
        assertThat(
                        page.evaluate(
                                """
                                new Promise((done) => {
                                    const asked = indexedDB.open("door", 1);
                                    asked.onsuccess = () => {
                                        const lists = asked.result.transaction("lists").objectStore("lists").count();
                                        lists.onsuccess = () => done(lists.result);
                                    };
                                })\
                                """))
                .isEqualTo(0);
    }

    private void show(Tab tab) {
        tab.go(desk + "/door");
        tab.page().waitForSelector("#door[data-kept=true]");
    }

    private static void press(Tab tab, String name) {
        button(tab, name).click();
    }

    private static void sent(Tab tab) {
        tab.page().waitForSelector("#door[data-waits='0']");
        assertThat(status(tab)).isHidden();
    }

    private static Locator button(Tab tab, String name) {
        return tab.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile(name + " Phone$")));
    }

    private static Locator status(Tab tab) {
        return tab.page().locator("#door-status");
    }

    private static Locator count(Tab tab) {
        return tab.page().locator("#door-came");
    }
}
