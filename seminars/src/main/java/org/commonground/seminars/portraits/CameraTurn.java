package org.commonground.seminars.portraits;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held, as JPEG files say it (Exif 2.32, 4.6.4 A, tag 0x0112): a number from 1,
 * upright, to 8.
 */
record CameraTurn(int orientation) {
    static final CameraTurn NONE = new CameraTurn(1);

    private static final int SEGMENT = 0xFF;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    /** What the file says; upright when it says nothing that can be understood. */
    static CameraTurn of(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg);
            // The start of the image.
            file.position(2);
            while (file.remaining() > 4 && (file.get() & 0xFF) == SEGMENT) {
                int marker = file.get() & 0xFF;
                int length = file.getShort() & 0xFFFF;
                if (marker == START_OF_SCAN) {
                    return NONE;
                }
                ByteBuffer segment = file.slice(file.position(), length - 2);
                if (marker == APP1 && isExif(segment)) {
                    return read(segment.slice(EXIF.length, segment.capacity() - EXIF.length));
                }
                file.position(file.position() + length - 2);
            }
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException e) {
            // Nothing that can be understood.
        }
        return NONE;
    }

    boolean swapsSides() {
        return orientation >= 5;
    }

    /** Moves what stands as it was taken to where it is upright, both in pixels as taken. */
    AffineTransform upright(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static boolean isExif(ByteBuffer segment) {
        byte[] begin = new byte[EXIF.length];
        if (segment.remaining() < begin.length) {
            return false;
        }
        segment.duplicate().get(begin);
        return Arrays.equals(begin, EXIF);
    }

    /**
     * The first directory of a TIFF file, which says in its first bytes how numbers are written.
     */
    private static CameraTurn read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int says = tiff.getShort(entry + 8);
                return says >= 1 && says <= 8 ? new CameraTurn(says) : NONE;
            }
        }
        return NONE;
    }
}
