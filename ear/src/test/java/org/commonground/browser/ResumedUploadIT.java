package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.commonground.documents.SamplePdf;
import org.commonground.shipped.OnThePortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

/** Many files on their way in, and a connection that does not hold. */
@OnThePortal
class ResumedUploadIT {
    private static final int MEGABYTE = 1 << 20;

    /** As the page sends them. */
    private static final int PIECE = 4 * MEGABYTE;

    private static final int LARGE = 11 * MEGABYTE;

    @TempDir private Path folder;

    @Test
    void aConnectionThatBreaksInAPieceCostsNoFileAndNoPieceTwice() throws IOException {
        try (CuttableLine line = new CuttableLine();
                Tab tab = Tab.open(Look.DESK_LIGHT, line.address())) {
            Page page = uploadPage(tab);
            List<Path> files = new ArrayList<>(List.of(large("Ferry plan.pdf", 1)));
            for (int i = 1; i <= 11; i++) {
                files.add(small("Ferry minutes " + i + ".pdf", i));
            }
            line.cutAfter(PIECE + 2 * MEGABYTE);
            choose(page, files);
            page.waitForCondition(line::isBroken);
            row(page, "Ferry plan.pdf").getByText("Trying again").waitFor();
            tab.picture("desk-upload-broken-1280");
            long carried = line.carried();

            line.mend();

            page.waitForCondition(() -> through(page) == files.size());
            assertThat(line.carried() - carried)
                    .as("what was there was not sent again")
                    .isLessThan(LARGE - PIECE);
            for (Path file : files) {
                assertThat(kept(page, file)).isEqualTo(Files.readAllBytes(file));
            }
        }
    }

    @Test
    void aFileChosenAgainAfterAReloadGoesOnWhereItStoppedThoughTheOldConnectionHangs()
            throws IOException {
        try (CuttableLine line = new CuttableLine();
                Tab tab = Tab.open(Look.DESK_LIGHT, line.address())) {
            Page page = uploadPage(tab);
            page.onDialog(leaving -> leaving.accept());
            Path file = large("Lighthouse plan.pdf", 2);
            line.fallSilentAfter(PIECE + 2 * MEGABYTE);
            choose(page, List.of(file));
            page.waitForCondition(line::isBroken);
            line.mend();
            long carried = line.carried();

            page.reload();
            choose(page, List.of(file));

            page.waitForCondition(() -> through(page) == 1);
            assertThat(line.carried() - carried).isLessThan(LARGE - PIECE);
            assertThat(kept(page, file)).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void withoutANetworkFilesWaitAndGoOnByThemselves() throws IOException {
        try (Tab tab = Tab.open(Look.PHONE_LIGHT)) {
            Page page = uploadPage(tab);
            Path file = small("Pier minutes.pdf", 3);
            tab.setOffline(true);
            choose(page, List.of(file));
            row(page, "Pier minutes.pdf").getByText("Trying again").waitFor();

            tab.setOffline(false);

            page.waitForCondition(() -> through(page) == 1);
            assertThat(kept(page, file)).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void filesChosenBeforeTheScriptIsThereAreSentToo() throws IOException {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            tab.signIn("editor");
            Page page = tab.page();
            AtomicReference<Route> script = new AtomicReference<>();
            page.route("**/*desk-upload*", script::set);
            page.navigate(
                    "/desk/upload", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.waitForCondition(() -> script.get() != null);
            Path file = small("Quay minutes.pdf", 4);

            choose(page, List.of(file));
            script.get().resume();

            page.waitForCondition(() -> through(page) == 1);
            assertThat(kept(page, file)).isEqualTo(Files.readAllBytes(file));
        }
    }

    private static Page uploadPage(Tab tab) {
        tab.signIn("editor");
        return tab.go("/desk/upload");
    }

    private static void choose(Page page, List<Path> files) {
        page.setInputFiles("#choose-files", files.toArray(Path[]::new));
    }

    private static Locator row(Page page, String name) {
        return page.locator(".upload-row").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static int through(Page page) {
        return page.locator(".upload-row[data-state=through]").count();
    }

    /** The bytes that the portal gives out for that file. */
    private static byte[] kept(Page page, Path file) {
        String name = file.getFileName().toString();
        String id = row(page, name).locator("a").getAttribute("href").replaceAll("\\D", "");
        return page.request().get("/d/" + id + "/" + name.replace(' ', '-')).body();
    }

    private Path small(String name, int number) throws IOException {
        return Files.write(
                folder.resolve(name),
                new SamplePdf().page("Minutes of meeting " + number + " at " + name).bytes());
    }

    private Path large(String name, int seed) throws IOException {
        byte[] noise = new byte[LARGE];
        new Random(seed).nextBytes(noise);
        return Files.write(
                folder.resolve(name),
                new SamplePdf().page(name).with(document -> carry(document, noise)).bytes());
    }

    private static void carry(PDDocument document, byte[] noise) {
        try {
            document.getDocumentCatalog()
                    .getCOSObject()
                    .setItem(
                            COSName.getPDFName("Noise"),
                            new PDStream(document, new ByteArrayInputStream(noise)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
