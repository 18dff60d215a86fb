package org.commonground.documents.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a page as a JPEG. */
final class PagePicture {
    private static final float QUALITY = 0.8f;
    private static final int TALLEST = 3; // times its width

    private PagePicture() {}

    /**
     * Empty when it cannot be drawn: a picture is never worth a document.
     *
     * @param number 1-based
     */
    static byte[] draw(PDDocument document, int number, int width) {
        try {
            PDPage page = document.getPage(number - 1);
            PDRectangle box = page.getCropBox();
            boolean turned = page.getRotation() % 180 != 0;
            float across = turned ? box.getHeight() : box.getWidth();
            float down = turned ? box.getWidth() : box.getHeight();
            if (!(across >= 1) || !(down >= 1)) {
                return new byte[0];
            }
            float scale = Math.min(width / across, (float) width * TALLEST / down);
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return jpeg(renderer.renderImage(number - 1, scale, ImageType.RGB));
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            return new byte[0];
        }
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
            out.flush();
            return bytes.toByteArray();
        } finally {
            writer.dispose();
        }
    }
}
