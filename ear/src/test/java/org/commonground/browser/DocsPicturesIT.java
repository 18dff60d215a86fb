package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.commonground.documents.SamplePdf;
import org.commonground.imports.PackedZip;
import org.commonground.publications.Kind;
import org.commonground.shipped.Editor;
import org.commonground.shipped.OnThePortal;
import org.commonground.shipped.PlannedSeminar;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Takes the pictures of {@code docs/pictures} anew, when the property {@code portal.docs} names
 * that folder, and keeps them small.
 */
@OnThePortal
class DocsPicturesIT {
    private static final int LARGEST = 150_000; // bytes
    private static final int HIGHEST = 1_400; // pixels
    private static final String BOOK = "form.panel button[type=submit]";
    private static final String[] FIVE = {"Ann", "Bob", "Cat", "Dan", "Eve"};

    private final Editor editor = new Editor();

    @BeforeAll
    static void isWanted() {
        Assumptions.assumeFalse(
                folder().isBlank(), "the pictures of the documentation were not asked for");
    }

    @Test
    void aSearchForTheReadme() throws IOException {
        try (Tab reader = Tab.open(Look.DESK_LIGHT)) {
            take(reader, Look.DESK_LIGHT, "search", "/search?q=honest+broker+trust");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachKindAsReadersAndAsEditorsSeeIt(Kind kind) throws IOException {
        String address = PublicPages.first("kind=" + kind.value());
        for (Look look : Look.LIGHT) {
            try (Tab reader = Tab.open(look)) {
                take(reader, look, kind.value(), address);
            }
        }
        takeAtTheDesk(
                kind.value() + "-edit",
                address.replaceAll("^/p/(\\d+)/.*", "/desk/publications/$1"));
    }

    @Test
    void anImportAndItsGrid() throws IOException {
        byte[] first = minutes("first");
        String batch =
                editor.handedIn(
                        "Meetings of the ferry forum.zip",
                        new PackedZip()
                                .table(
                                        "file,title,author,date,kind,summary",
                                        "ferry-1.pdf,The first meeting,The"
                                                + " clerk,2006-04-21,report,Who came and what they"
                                                + " asked for.",
                                        "ferry-2.pdf,,,soon,,",
                                        "ferry-9.pdf,,,,,")
                                .file("ferry-1.pdf", first)
                                .file("ferry-2.pdf", minutes("second"))
                                .file("ferry-3.pdf", minutes("third"))
                                .file("copy of ferry-1.pdf", first)
                                .file("ferry.exe", new byte[] {'M', 'Z', 0, 0})
                                .bytes());
        takeAtTheDesk("import", "/desk/imports/" + batch);
        takeAtTheDesk("imports", "/desk/imports");
        takeAtTheDesk("grid", "/desk/grid?import=" + batch);
    }

    @Test
    void twoVersionsComparedWordByWord() throws IOException {
        long id =
                editor.twoVersions(
                        "Mediation on an estate",
                        "Two groups met for a year; complaints fell by a third.",
                        "Three groups met for a year and a half; complaints fell by half.");
        takeAtTheDesk("compare", "/desk/publications/" + id + "/compare");
        takeAtTheDesk("versions", "/desk/publications/" + id + "/versions");
    }

    @Test
    void aPlaceBookedOnAPhone() throws IOException {
        PlannedSeminar seminar = new PlannedSeminar("Who speaks for the ferry?");
        try (Tab phone = Tab.open(Look.PHONE_LIGHT)) {
            take(phone, Look.PHONE_LIGHT, "seminar", seminar.page());
            take(phone, Look.PHONE_LIGHT, "book", seminar.page() + "/book");
            book(phone, "Cora Reed", "Cora Reed\nDev Shah");
            keep(phone, Look.PHONE_LIGHT, "book-refused");
            phone.page().check("#agreed");
            phone.page().click(BOOK);
            keep(phone, Look.PHONE_LIGHT, "booked");
            for (int party = 1; party <= 4; party++) {
                seminar.book("Party " + party, "party@oldham.example", FIVE);
            }
            phone.go(seminar.page() + "/book");
            phone.page().check("#agreed");
            book(phone, "Mary Bright", "");
            keep(phone, Look.PHONE_LIGHT, "waiting");
        }
    }

    /** Fills the form in and sends it. */
    private static void book(Tab tab, String name, String people) {
        Page page = tab.page();
        page.fill("#name", name);
        page.fill("#email", name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@ferry.example");
        page.fill("#organisation", "Ferry Forum");
        page.fill("#attendees", people);
        page.click(BOOK);
    }

    private static void takeAtTheDesk(String name, String address) throws IOException {
        for (Look look : Look.LIGHT) {
            try (Tab editor = Tab.open(look)) {
                editor.signIn("editor");
                take(editor, look, name, address);
            }
        }
    }

    private static void take(Tab tab, Look look, String name, String address) throws IOException {
        tab.go(address);
        keep(tab, look, name);
    }

    /** The page as it stands. */
    private static void keep(Tab tab, Look look, String name) throws IOException {
        Page page = tab.page();
        int high = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        byte[] png =
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setClip(0, 0, look.width(), Math.min(HIGHEST, high)));
        Path file = Path.of(folder(), name + "-" + look.width() + ".png");
        new SmallPicture(png).write(file);
        assertThat(tab.overflow()).as(name).isZero();
        assertThat(Files.size(file)).as(file.toString()).isLessThan(LARGEST);
    }

    private static byte[] minutes(String which) {
        return new SamplePdf()
                .page(
                        "# The " + which + " meeting of the ferry forum",
                        "Minutes of the " + which + " meeting, held at the landing stage",
                        "and kept by the clerk of the forum.")
                .bytes();
    }

    private static String folder() {
        return System.getProperty("portal.docs", "");
    }
}
