package org.commonground.documents.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.commonground.documents.texts.CleanText;
import org.commonground.documents.wire.Recognition;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/** Draws a page as sharp as Tesseract likes it and takes back the words that it makes out. */
final class PageRecognition {
    /** Dots an inch: below this Tesseract loses small print, above it gains nothing. */
    private static final float SHARPNESS = 300;

    /** An A3 page at that sharpness; larger ones are drawn coarser, for the sake of the heap. */
    private static final float MOST_PIXELS = 18_000_000;

    private static final int MOST_CHARACTERS = 200_000;

    private final PDDocument document;
    private final Recognition order;

    PageRecognition(PDDocument document, Recognition order) {
        this.document = document;
        this.order = order;
    }

    /** The words of a page; empty where there are none, or where it took too long. */
    String read(int number) throws IOException {
        Path picture = Files.createTempFile("page", ".png");
        Path text = Path.of(picture + ".txt");
        try {
            return draw(number, picture) && recognise(picture) ? words(text) : "";
        } finally {
            Files.deleteIfExists(picture);
            Files.deleteIfExists(text);
        }
    }

    private boolean draw(int number, Path picture) throws IOException {
        try {
            PDPage page = document.getPage(number - 1);
            if (!page.hasContents()) {
                return false;
            }
            float scale = SHARPNESS / 72;
            float pixels =
                    page.getCropBox().getWidth() * page.getCropBox().getHeight() * scale * scale;
            float bearable = (float) Math.min(1, Math.sqrt(MOST_PIXELS / pixels));
            BufferedImage image =
                    new PDFRenderer(document)
                            .renderImage(number - 1, scale * bearable, ImageType.GRAY);
            return ImageIO.write(image, "png", picture.toFile());
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return false;
        }
    }

    private boolean recognise(Path picture) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        order.command(),
                        picture.toString(),
                        picture.toString(),
                        "-l",
                        order.languages());
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process =
                builder.redirectError(Redirect.DISCARD).redirectOutput(Redirect.DISCARD).start();
        try {
            return process.waitFor(order.seconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    private static String words(Path text) throws IOException {
        try (InputStream bytes = Files.newInputStream(text)) {
            String raw = new String(bytes.readNBytes(MOST_CHARACTERS), StandardCharsets.UTF_8);
            String words = CleanText.of(raw);
            // Specks and rules give a sign here and there, but no word.
            return words.matches("(?s).*\\p{L}{3}.*") ? words : "";
        }
    }
}
