package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

import org.commonground.documents.SamplePdf;
import org.commonground.shipped.Editor;
import org.commonground.shipped.OnThePortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words selected in a document's text come into the learning point that they are meant for. */
@OnThePortal
class QuotationIT {
    private static final String WORDS = "[id='edit:lessonRows:0:words:area']";
    private static final String PAGE = "[id='edit:lessonRows:0:page:line']";
    private static final String PICK = "[data-pick='edit:lessonRows:0']";

    private final Editor editor = new Editor();

    @Test
    void aSelectedPassageComesBackWithDocumentAndPageAndNothingTypedIsLost() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = opened(tab, document("thimble"));
            page.fill("[id='edit:title:line']", "Typed and not saved");

            Page text = page.waitForPopup(() -> page.click(PICK));
            text.locator("#quote-bar").waitFor();
            select(text, 2, "The thimblemakers agreed");
            text.locator("#quote-bar button").click();

            page.waitForCondition(() -> !page.inputValue(WORDS).isEmpty());
            assertThat(page.inputValue(WORDS)).isEqualTo("The thimblemakers agreed");
            assertThat(page.inputValue(PAGE)).isEqualTo("2");
            assertThat(page.inputValue("[id='edit:title:line']")).isEqualTo("Typed and not saved");
            page.waitForCondition(text::isClosed);
            tab.picture("desk-quotation-1280");
            assertThat(tab.barriers()).isEmpty();
            assertThat(tab.complaints()).isEmpty();

            page.fill("[id='edit:lessonRows:0:statement:area']", "Agree early");
            page.fill("[id='edit:summary:area']", "Thimbles.");
            page.click("[id='edit:save']");
            page.waitForURL(url -> url.contains("done=saved"));
            assertThat(page.inputValue(WORDS)).isEqualTo("The thimblemakers agreed");
            assertThat(page.locator(".row-card .notice").count()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void theBarThatTakesAPassageIsForEverybody(Look look) {
        try (Tab tab = Tab.open(look)) {
            Page page = opened(tab, document("ribbon"));
            Page text = page.waitForPopup(() -> page.click(PICK));
            text.locator("#quote-bar").waitFor();

            assertThat(Axe.barriers(text)).as("before a passage is selected").isEmpty();
            select(text, 2, "The ribbonmakers agreed");
            text.locator("#quote-bar button:enabled").waitFor();
            assertThat(Axe.barriers(text)).as("with a passage selected").isEmpty();
            assertThat(Tab.overflow(text)).isZero();
        }
    }

    @Test
    void theKeyboardSelectsToo() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = opened(tab, document("bobbin"));

            Page text = page.waitForPopup(() -> page.click(PICK));
            Locator keys = text.locator("#page-1 [data-select-by-keys]");
            keys.waitFor();
            keys.focus();
            text.keyboard().press("Enter");
            for (int letter = 0; letter < "A first page".length(); letter++) {
                text.keyboard().press("Shift+ArrowRight");
            }
            use(text);

            page.waitForCondition(() -> !page.inputValue(WORDS).isEmpty());
            assertThat(page.inputValue(WORDS)).isEqualTo("A first page");
            assertThat(page.inputValue(PAGE)).isEqualTo("1");
        }
    }

    @Test
    void wordsThatStandElsewhereAreWarnedOfAndKept() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = opened(tab, document("needle"));
            page.selectOption("[id='edit:lessonRows:0:document']", lastOption(page));
            page.fill("[id='edit:title:line']", "Needles");
            page.fill("[id='edit:lessonRows:0:statement:area']", "Agree early");
            page.fill(WORDS, "the needlemakers agreed");
            page.fill(PAGE, "1");
            page.click("[id='edit:save']");
            page.waitForURL(url -> url.contains("done=saved"));

            assertThat(page.inputValue(WORDS)).isEqualTo("the needlemakers agreed");
            assertThat(page.locator(".row-card .notice").first().textContent())
                    .contains("do not stand on page 1", "page 2");
        }
    }

    @Test
    void theSameLessonIsFoundAndChosen() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = opened(tab, document("spindle"));
            page.fill("[id='edit:title:line']", "Spindles");
            page.fill("[id='edit:lessonRows:0:statement:area']", "Plan the exit at the beginning");
            page.click("#same-lesson-0 summary");
            page.fill("[id='edit:lessonRows:0:sameWords:line']", "exit strategy beginning");
            page.keyboard().press("Enter");
            Locator offer = page.locator("[id='edit:lessonRows:0:sameOffers:0:same']");
            offer.waitFor();
            tab.picture("desk-same-lesson-1280");
            assertThat(tab.barriers()).isEmpty();
            offer.click();
            page.locator("[id='edit:lessonRows:0:notSame']").waitFor();
            page.click("[id='edit:save']");
            page.waitForURL(url -> url.contains("done=saved"));

            assertThat(page.locator("[id='edit:lessonRows:0:notSame']").count()).isEqualTo(1);
            assertThat(page.locator("[id='edit:lessons'] a[href^='/l/']").count()).isEqualTo(1);
        }
    }

    @Test
    void readersAreOfferedNoButton() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = tab.go(PublicPages.text());
            assertThat(page.locator("#quote-bar, [data-select-by-keys]").count()).isZero();
        }
    }

    /** A new case study with the document attached and an empty learning point. */
    private static Page opened(Tab tab, long document) {
        tab.signIn("editor");
        Page page = tab.go("/desk/publications/new?kind=case-study&document=" + document);
        page.click("[id='edit:lessonsAdd']");
        page.locator(PICK).waitFor();
        return page;
    }

    private long document(String word) {
        return editor.document(
                word + ".pdf",
                new SamplePdf()
                        .page("A first page about " + word + "s.")
                        .page("The " + word + "makers agreed on a market day.")
                        .bytes());
    }

    private static String lastOption(Page page) {
        return page.locator("[id='edit:lessonRows:0:document'] option")
                .last()
                .getAttribute("value");
    }

    /** Presses the button that has the focus; the tab closes itself, often before the key is up. */
    private static void use(Page text) {
        try {
            text.keyboard().press("Enter");
        } catch (PlaywrightException closed) {
            assertThat(text.isClosed()).as(closed.getMessage()).isTrue();
        }
    }

    private static void select(Page text, int number, String words) {
        text.evaluate(
                """
                ([number, words]) => {
                    const node = document.querySelector(`#page-${number} .text-body`).firstChild;
                    const at = node.data.indexOf(words);
                    const range = document.createRange();
                    range.setStart(node, at);
                    range.setEnd(node, at + words.length);
                    getSelection().removeAllRanges();
                    getSelection().addRange(range);
                }
                """,
                new Object[] {number, words});
    }
}
