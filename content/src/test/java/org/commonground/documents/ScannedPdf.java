package org.commonground.documents;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Pages as a scanner makes them: pictures of words. */
public final class ScannedPdf {
    private static final int WIDTH = 1_240;
    private static final int HEIGHT = 400;

    private ScannedPdf() {}

    /** A PDF with one picture for each text; an empty text gives an empty picture. */
    public static byte[] of(String... texts) {
        SamplePdf pdf = new SamplePdf();
        for (String ignored : texts) {
            pdf.page();
        }
        return pdf.with(document -> draw(document, texts)).bytes();
    }

    private static void draw(PDDocument document, String... texts) {
        try {
            for (int i = 0; i < texts.length; i++) {
                PDImageXObject image = LosslessFactory.createFromImage(document, picture(texts[i]));
                try (PDPageContentStream page =
                        new PDPageContentStream(document, document.getPage(i))) {
                    page.drawImage(image, 40, 500, 500, 500f * HEIGHT / WIDTH);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(String text) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 56));
        int line = 100;
        for (String words : text.split("\n")) {
            pen.drawString(words, 60, line);
            line += 90;
        }
        pen.dispose();
        return picture;
    }
}
