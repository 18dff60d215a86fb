package org.commonground.seminars.portraits;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a picture anew: small, upright, as JPEG. Nothing of the file that came is kept but its
 * pixels, so neither what it says of place and time nor anything that hides behind them.
 */
final class PortraitDrawing {
    /** Of the longer side, in pixels: twice of what pages show. */
    static final int SIDE = 480;

    static final int LEAST = 64;

    /** A phone's picture has about 12 million pixels. */
    private static final long MOST_PIXELS = 50_000_000;

    /** In what the JDK's decoder says of a JPEG whose rest it has filled with grey. */
    private static final String CUT_SHORT = "Truncated File";

    private static final float QUALITY = 0.85f;

    private PortraitDrawing() {}

    /**
     * @param picture a JPEG or PNG file
     * @throws PortraitRefused for anything else, what is damaged, tiny or has too many pixels
     */
    static byte[] draw(byte[] picture) {
        String format = format(picture);
        try {
            BufferedImage read = read(picture, format);
            CameraTurn turn = format.equals("jpeg") ? CameraTurn.of(picture) : CameraTurn.NONE;
            return write(upright(read, turn));
        } catch (IOException | RuntimeException e) {
            // The JDK's decoders answer damage with many kinds of exceptions.
            throw e instanceof PortraitRefused refused ? refused : PortraitRefused.damaged(e);
        }
    }

    private static String format(byte[] picture) {
        if (begins(picture, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        if (begins(picture, 0x89, 'P', 'N', 'G')) {
            return "png";
        }
        throw PortraitRefused.otherType();
    }

    private static boolean begins(byte[] picture, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= picture.length || (picture[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** Looks at the size before it decodes, and leaves out pixels that would not be seen. */
    private static BufferedImage read(byte[] picture, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw PortraitRefused.tooManyPixels(width, height);
            }
            if (Math.min(width, height) < LEAST) {
                throw PortraitRefused.tooFewPixels(LEAST);
            }
            int step = Math.max(1, Math.max(width, height) / (2 * SIDE));
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            List<String> warnings = new ArrayList<>();
            reader.addIIOReadWarningListener((from, warning) -> warnings.add(warning));
            BufferedImage whole = reader.read(0, param);
            if (warnings.stream().anyMatch(warning -> warning.contains(CUT_SHORT))) {
                throw PortraitRefused.damaged(new IIOException(CUT_SHORT));
            }
            return whole;
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage read, CameraTurn turn) {
        int width = read.getWidth();
        int height = read.getHeight();
        double scale = Math.min(1, (double) SIDE / Math.max(width, height));
        int across = side(turn.swapsSides() ? height : width, scale);
        int down = side(turn.swapsSides() ? width : height, scale);
        BufferedImage drawn = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            // Where a PNG is transparent.
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, across, down);
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
            place.concatenate(turn.upright(width, height));
            pen.drawImage(read, place, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static int side(int pixels, double scale) {
        return Math.max(1, (int) Math.round(pixels * scale));
    }

    private static byte[] write(BufferedImage drawn) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(drawn, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
