package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import jakarta.json.JsonObject;

import org.commonground.shipped.Editor;
import org.commonground.shipped.OnThePortal;
import org.junit.jupiter.api.Test;

/** Many publications in one table: what goes through goes through, what is refused says why. */
@OnThePortal
class ManyPublicationsIT {
    private final Editor editor = new Editor();

    @Test
    void whatIsTickedInTheListIsFiledAndPublishedAndTheRestSaysWhatIsMissing() {
        int lamps = editor.draft("A lamplighters' report", "Lamps were lit.").getInt("id");
        int blank = editor.draft("A blank report", "").getInt("id");
        try (Tab tab = Tab.open(Look.PHONE_LIGHT)) {
            tab.signIn("editor");
            Page page = tab.go("/desk/publications?state=draft");
            page.check("input[value='%d']".formatted(lamps));
            page.check("input[value='%d']".formatted(blank));
            page.press("main form[action$='grid'] button", "Enter");
            page.waitForURL(url -> url.contains("/desk/publications/grid"));
            Locator lit = row(page, "A lamplighters' report");
            Locator empty = row(page, "A blank report");
            assertThat(lit.locator("input[type=checkbox]").isChecked()).isTrue();

            page.click("#on-terms-theme > summary");
            page.check("#on-terms-theme input[value='young-people']");
            page.fill("[id='grid:contact']", "Lamp team");
            page.fill("[id='grid:reviewBy']", "2031-05-06");
            page.click("[id='grid:fillIn']");
            lit.locator("ins").waitFor();
            assertThat(lit.locator("[id$=':contact']").inputValue()).isEqualTo("Lamp team");
            assertThat(editor.publication(lamps).getString("contact")).isEmpty();

            page.click("[id='grid:publish']");
            lit.locator(".field-error").waitFor();
            assertThat(lit.locator(".field-error").textContent()).contains("if that is meant");
            assertThat(tab.barriers()).isEmpty();
            page.click("[id='grid:publish']");
            lit.locator("text=Readers have it").waitFor();

            assertThat(empty.locator(".field-error").textContent())
                    .contains("Write a summary first");
            assertThat(page.locator(".messages").textContent())
                    .contains("1 publication is published", "1 row could not be done");
            tab.picture("desk-grid-publications-320");
        }
        JsonObject published = editor.publication(lamps);
        assertThat(published.getString("state")).isEqualTo("published");
        assertThat(published.getString("contact")).isEqualTo("Lamp team");
        assertThat(published.getString("reviewBy")).isEqualTo("2031-05-06");
        assertThat(published.getJsonObject("terms").toString()).contains("young-people");
        assertThat(editor.publication(blank).getString("state")).isEqualTo("draft");
        assertThat(editor.publication(blank).getString("contact")).isEqualTo("Lamp team");
    }

    @Test
    void aRowThatSomebodyElseSavedIsToldAndKeepsBoth() {
        JsonObject draft = editor.draft("The ferry report", "Two banks.");
        int ferry = draft.getInt("id");
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            tab.signIn("editor");
            Page page = tab.go("/desk/publications/grid?publication=" + ferry);
            page.fill("[id='grid:row:0:contact']", "Ferry team");
            editor.save(draft, "The ferry report, mended", "Two banks.");

            page.click("[id='grid:save']");
            Locator error = page.locator("tr .field-error");
            error.waitFor();

            assertThat(error.textContent()).contains("Nothing was overwritten");
            assertThat(page.inputValue("[id='grid:row:0:contact']")).isEqualTo("Ferry team");
            assertThat(page.locator("td a").first().textContent())
                    .isEqualTo("The ferry report, mended");

            page.click("[id='grid:save']");
            page.locator("td strong:has-text('Saved')").waitFor();
            assertThat(tab.complaints()).isEmpty();
        }
        JsonObject both = editor.publication(ferry);
        assertThat(both.getString("title")).isEqualTo("The ferry report, mended");
        assertThat(both.getString("contact")).isEqualTo("Ferry team");
    }

    private static Locator row(Page page, String title) {
        return page.locator("tr").filter(new Locator.FilterOptions().setHasText(title));
    }
}
