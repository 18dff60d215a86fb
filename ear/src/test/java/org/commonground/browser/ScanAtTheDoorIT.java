package org.commonground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.WriterException;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

import jakarta.mail.MessagingException;

import org.commonground.shipped.ConfirmationMail;
import org.commonground.shipped.DoorKeeper;
import org.commonground.shipped.OnThePortal;
import org.commonground.shipped.PlannedSeminar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Codes of bookings before the camera of a phone that shows the list at the door. */
@OnThePortal
class ScanAtTheDoorIT {
    private final DoorKeeper organiser = new DoorKeeper();
    @TempDir private Path folder;

    @Test
    void aGuestsCodeTicksThemOffWithoutAConnectionToo() throws MessagingException, IOException {
        PlannedSeminar seminar = new PlannedSeminar("A day before the lens");
        seminar.book("Ada Lens", "ada@lens.example");

        try (Browser browser = codeOf("ada@lens.example").browser(folder);
                Tab phone = door(browser, seminar)) {
            phone.setOffline(true);
            phone.page().reload();
            scan(phone);

            assertSaid(phone, "Checked in: Ada Lens.");
            assertThat(phone.page().locator("#scan-picture")).isVisible();
            assertThat(phone.page().locator("#door-came")).hasText("1");
            assertThat(phone.page().locator("#door-status")).containsText("1 mark is not sent yet");
            assertThat(organiser.came(seminar.desk())).isEmpty();

            phone.setOffline(false);
            phone.page().waitForSelector("#door[data-waits='0']");
            assertThat(organiser.came(seminar.desk())).containsExactly("Ada Lens");
            scanAgain(phone);
            assertSaid(phone, "Here already, since");
            assertThat(organiser.came(seminar.desk())).containsExactly("Ada Lens");
        }
    }

    @Test
    void ofAPartyTheCameraAsksWhoIsThereAndShowsItAlone() throws MessagingException, IOException {
        PlannedSeminar seminar = new PlannedSeminar("A day for parties before the lens");
        seminar.book("Ben Lens", "ben@lens.example", "Ben Lens", "Cy Lens");
        seminar.book("Dee Lens", "dee@lens.example");

        try (Browser browser = codeOf("ben@lens.example").browser(folder);
                Tab phone = door(browser, seminar)) {
            scan(phone);

            assertSaid(phone, "A party of 2, 2 not here yet: Ben Lens, Cy Lens");
            assertThat(phone.page().locator(".door-guest:visible")).hasCount(2);
            assertThat(organiser.came(seminar.desk())).isEmpty();
            assertThat(phone.barriers()).isEmpty();
            assertThat(phone.overflow()).isZero();
            assertThat(phone.complaints()).isEqualTo(List.of());
            phone.picture("door-scanner-320");
            phone.page().locator("#scan-all").click();
            assertSaid(phone, "Checked in: Ben Lens, Cy Lens.");
            phone.page().waitForSelector("#door[data-waits='0']");
            assertThat(organiser.came(seminar.desk())).containsExactly("Ben Lens", "Cy Lens");
            scanAgain(phone);
            assertSaid(phone, "Here already, since");
            phone.page().fill("#q", "dee");
            assertThat(phone.page().locator(".door-guest:visible")).containsText("Dee Lens");
        }
    }

    @Test
    void aCodeOfAnotherSeminarIsRefusedInWordsAndLeadsToItsBooking()
            throws MessagingException, IOException {
        PlannedSeminar seminar = new PlannedSeminar("A day that Eve has not booked");
        String elsewhere =
                new PlannedSeminar("A day that Eve has booked")
                        .book("Eve Lens", "eve@lens.example");

        try (Browser browser = codeOf("eve@lens.example").browser(folder);
                Tab phone = door(browser, seminar)) {
            scan(phone);

            assertSaid(phone, "Nobody on this list has this code.");
            assertThat(phone.page().locator("#scan-booking a")).hasAttribute("href", elsewhere);
        }
    }

    @Test
    void aCodeThatIsOfNoBookingIsRefusedInWords() throws WriterException, IOException {
        PlannedSeminar seminar = new PlannedSeminar("A day of foreign codes");

        try (Browser browser = HeldUpCode.saying("https://else.example/").browser(folder);
                Tab phone = door(browser, seminar)) {
            scan(phone);

            assertSaid(phone, "This is not the code of a booking here.");
            assertThat(phone.page().locator("#scan-booking")).isHidden();
        }
    }

    @Test
    void theCameraGoesOffByTheButtonAndWhenThePageIsOutOfSight()
            throws WriterException, IOException {
        PlannedSeminar seminar = new PlannedSeminar("A day with a camera to switch off");

        try (Browser browser = HeldUpCode.saying("Nothing").browser(folder);
                Tab phone = door(browser, seminar)) {
            scan(phone);
            assertSaid(phone, "not the code");
            phone.page()
                    .evaluate(
                            """
                            () => {
                                window.track = document.getElementById("scan-picture").srcObject.getTracks()[0];
                                Object.defineProperty(document, "hidden", { configurable: true, get: () => true });
                                document.dispatchEvent(new Event("visibilitychange"));
                                delete document.hidden;
                            }\
                            """);

            assertSaid(phone, "switched off because the page was out of sight");
            assertThat(phone.page().evaluate("window.track.readyState")).isEqualTo("ended");
            assertThat(phone.page().locator("#scan-picture")).isHidden();
            scan(phone);
            assertSaid(phone, "not the code");
            phone.page().locator("#scan-switch").click();
            assertThat(phone.page().locator("#scan-picture")).isHidden();
            assertThat(phone.page().locator("#scan-said")).hasText("");
        }
    }

    @Test
    void whereThereIsNoCameraOrItIsRefusedThePageSaysWhatToDo() {
        PlannedSeminar seminar = new PlannedSeminar("A day without a lens");

        try (Tab desk = door(Chromium.get(), seminar)) {
            scan(desk);
            assertSaid(desk, "This device has no camera.");
        }
        try (Browser browser = Chromium.startWith(HeldUpCode.CAMERA);
                Tab phone = door(browser, seminar)) {
            scan(phone);
            assertSaid(phone, "The camera is not allowed.");
            assertThat(phone.page().locator("#scan-switch")).isEnabled();
        }
    }

    @Test
    void whatTheBrowserReadsItselfIsTakenAndItsFailureMadeUpFor()
            throws MessagingException, IOException {
        PlannedSeminar seminar = new PlannedSeminar("A day with a browser that reads codes");
        String booking = seminar.book("Flo Lens", "flo@lens.example");
        seminar.book("Gus Lens", "gus@lens.example");

        try (Browser browser = codeOf("gus@lens.example").browser(folder);
                Tab phone = Tab.open(Look.PHONE_LIGHT, browser)) {
            phone.page()
                    .addInitScript(
                            """
                            self.BarcodeDetector = class {
                                static getSupportedFormats = async () => ["qr_code"];
                                looks = 0;
                                async detect() {
                                    if (this.looks++ > 40) {
                                        throw new DOMException("Service unavailable", "NotSupportedError");
                                    }
                                    return [{ rawValue: "https://portal.example%s" }];
                                }
                            };\
                            """
                                    .formatted(booking));
            show(phone, seminar);
            scan(phone);

            assertSaid(phone, "Checked in: Flo Lens.");
            assertSaid(phone, "Checked in: Gus Lens.");
        }
    }

    private static HeldUpCode codeOf(String guest) throws MessagingException, IOException {
        return new HeldUpCode(ConfirmationMail.to(guest).code());
    }

    private static Tab door(Browser browser, PlannedSeminar seminar) {
        Tab phone = Tab.open(Look.PHONE_LIGHT, browser);
        show(phone, seminar);
        return phone;
    }

    private static void show(Tab phone, PlannedSeminar seminar) {
        phone.signIn("organiser");
        Page page = phone.go(seminar.desk() + "/door");
        page.waitForSelector("#door[data-kept=true]");
        assertThat(phone.complaints()).isEqualTo(List.of());
    }

    private static void scan(Tab phone) {
        phone.page().locator("#scan-switch").click();
    }

    /** Off and on: the same code in sight all the time is no news. */
    private static void scanAgain(Tab phone) {
        scan(phone);
        assertThat(phone.page().locator("#scan-picture")).isHidden();
        scan(phone);
    }

    private static void assertSaid(Tab phone, String words) {
        assertThat(phone.page().locator("#scan-said")).containsText(words);
    }
}
