package org.commonground.seminars.portraits;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** A picture whose upper half is red and whose lower half is blue. */
public final class TakenPicture {
    private TakenPicture() {}

    public static byte[] jpeg(int width, int height) {
        return written("jpeg", drawn(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] png(int width, int height) {
        return written("png", drawn(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** Nothing but transparency. */
    static byte[] clear(int side) {
        return written("png", new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB));
    }

    /** As a camera writes it that was held so (Exif, tag 0x0112). */
    static byte[] turned(int width, int height, int orientation) {
        byte[] jpeg = jpeg(width, height);
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] turned = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, turned, 0, 2);
        System.arraycopy(exif, 0, turned, 2, exif.length);
        System.arraycopy(jpeg, 2, turned, 2 + exif.length, jpeg.length - 2);
        return turned;
    }

    private static BufferedImage drawn(int width, int height, int type) {
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width, height - height / 2);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(String format, BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
