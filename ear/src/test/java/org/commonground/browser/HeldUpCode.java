package org.commonground.browser;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.microsoft.playwright.Browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a camera sees when somebody holds up a code: on a phone, a little askew, not very large. */
record HeldUpCode(BufferedImage code) {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int SIZE = 260;
    private static final double ASKEW = Math.toRadians(8);

    /** A device that has a camera, though nobody may use it yet. */
    static final String CAMERA = "--use-fake-device-for-media-stream";

    static HeldUpCode saying(String words) throws WriterException {
        BitMatrix dots = new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, SIZE, SIZE);
        BufferedImage code = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < SIZE * SIZE; i++) {
            boolean isDark = dots.get(i % SIZE, i / SIZE);
            code.getRaster().setSample(i % SIZE, i / SIZE, 0, isDark ? 0 : 255);
        }
        return new HeldUpCode(code);
    }

    /** A browser whose camera sees it, and is given to every page that asks. */
    Browser browser(Path folder) throws IOException {
        Path film = folder.resolve("camera.y4m");
        write(film);
        return Chromium.startWith(
                CAMERA,
                "--use-fake-ui-for-media-stream",
                "--use-file-for-fake-video-capture=" + film);
    }

    /** Two frames in grey, which the browser shows for ever (YUV4MPEG2). */
    private void write(Path film) throws IOException {
        BufferedImage scene = scene();
        byte[] light = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < light.length; i++) {
            light[i] = (byte) scene.getRaster().getSample(i % WIDTH, i / WIDTH, 0);
        }
        byte[] noColour = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(noColour, (byte) 128);
        try (OutputStream out = Files.newOutputStream(film)) {
            out.write(ascii("YUV4MPEG2 W%d H%d F10:1 Ip A1:1 C420jpeg\n".formatted(WIDTH, HEIGHT)));
            for (int frame = 0; frame < 2; frame++) {
                out.write(ascii("FRAME\n"));
                out.write(light);
                out.write(noColour);
            }
        }
    }

    private BufferedImage scene() {
        BufferedImage scene = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = scene.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.rotate(ASKEW, WIDTH / 2.0, HEIGHT / 2.0);
        pen.drawImage(code, (WIDTH - SIZE) / 2, (HEIGHT - SIZE) / 2, SIZE, SIZE, null);
        pen.dispose();
        return scene;
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
