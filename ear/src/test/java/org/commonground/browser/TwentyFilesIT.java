package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.commonground.documents.SamplePdf;
import org.commonground.shipped.OnThePortal;
import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

/** Twenty files from the file dialog to published, classified and findable. */
@OnThePortal
class TwentyFilesIT {
    private static final int FILES = 20;

    /** At ten seconds each, looking included, three minutes of an editor's hands. */
    private static final int MOST_INTERACTIONS = 18;

    /** For what the portal does meanwhile. */
    private static final double PATIENCE_MILLIS = 120_000;

    private int interactions;

    @Test
    void twentyFilesArePublishedClassifiedAndFoundWithAHandfulOfSteps() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            tab.page().setDefaultTimeout(PATIENCE_MILLIS);
            tab.signIn("editor");
            Page page = tab.go("/desk");
            press(page, "a[href='/desk/upload']");
            page.waitForURL("**/desk/upload");
            choose(page);
            page.waitForCondition(
                    () -> page.locator(".upload-row[data-state=through]").count() == FILES);
            press(page, "#upload-next");
            page.waitForURL(url -> url.contains("/desk/imports/"));
            page.waitForCondition(
                    () -> page.locator("#renewed:not([data-going=yes])").count() == 1);
            press(page, "a[href^='/desk/grid']");
            page.waitForURL(url -> url.contains("/desk/grid"));
            correct(page, "[id='grid:row:0:summary']", "Minutes of the first meeting.");
            press(page, "[id='grid:all']");
            page.waitForCondition(() -> page.locator(".grid-table input:checked").count() == FILES);
            page.selectOption("[id='grid:kind']", "report");
            interactions++;
            tick(page, "theme");
            tick(page, "place");
            press(page, "[id='grid:publish']");
            press(page, "[id='grid:makeEach']");
            page.waitForCondition(
                    () ->
                            page.locator(".grid-table a[href^='/p/'], .grid-table strong a").count()
                                    == FILES);
            tab.picture("desk-grid-published-1280");
            assertThat(tab.barriers()).isEmpty();
            assertThat(tab.complaints()).isEmpty();
        }
        assertThat(interactions).isLessThanOrEqualTo(MOST_INTERACTIONS);
        try (Tab reader = Tab.open(Look.DESK_LIGHT)) {
            for (int number = 1; number <= FILES; number++) {
                assertIsFound(reader, number);
            }
        }
    }

    private void choose(Page page) {
        page.waitForFileChooser(() -> press(page, "label[for=choose-files]"))
                .setFiles(
                        IntStream.rangeClosed(1, FILES)
                                .mapToObj(TwentyFilesIT::minutes)
                                .toArray(FilePayload[]::new));
        interactions++;
    }

    private void correct(Page page, String field, String words) {
        page.fill(field, words);
        interactions++;
    }

    private void tick(Page page, String vocabulary) {
        press(page, "#terms-" + vocabulary + " summary");
        page.locator("#terms-" + vocabulary + " input[type=checkbox]").first().check();
        interactions++;
    }

    private void press(Page page, String what) {
        page.locator(what).first().click();
        interactions++;
    }

    private static FilePayload minutes(int number) {
        return new FilePayload(
                "Eelcatchers " + number + ".pdf",
                "application/pdf",
                new SamplePdf()
                        .page(
                                "# " + title(number),
                                "The eelcatchers of lock " + number + " met at the landing stage",
                                "to agree who may set a basket where and for how long.",
                                "They asked the council for a second mooring and for a light.",
                                "Their clerk kept these minutes and read them out.")
                        .bytes());
    }

    private static String title(int number) {
        return "Eelcatchers at lock " + number;
    }

    /** By its title among the reports of its theme and place. */
    private static void assertIsFound(Tab reader, int number) {
        String question = "/api/v1/search?kind=report&size=50&q=" + title(number).replace(' ', '+');
        Page page = reader.page();
        page.waitForCondition(
                () -> page.request().get(question).text().contains('"' + title(number) + '"'));
    }
}
