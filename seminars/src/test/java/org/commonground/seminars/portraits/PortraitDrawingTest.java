package org.commonground.seminars.portraits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

class PortraitDrawingTest {
    private static final int NEAR = 40;

    @Test
    void makesALargePictureSmallAndLeavesASmallOneAsItIs() throws IOException {
        BufferedImage large = drawn(TakenPicture.jpeg(3000, 2000));
        BufferedImage small = drawn(TakenPicture.png(200, 300));

        assertThat(large.getWidth()).isEqualTo(PortraitDrawing.SIDE);
        assertThat(large.getHeight()).isEqualTo(320);
        assertThat(small.getWidth()).isEqualTo(200);
        assertThat(small.getHeight()).isEqualTo(300);
    }

    /** Where the red half of a picture stands that was taken so, by Exif 2.32. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.5, 0.1", "2, 0.5, 0.1", "3, 0.5, 0.9", "4, 0.5, 0.9",
        "5, 0.1, 0.5", "6, 0.9, 0.5", "7, 0.9, 0.5", "8, 0.1, 0.5"
    })
    void turnsUprightWhatWasTakenOtherwise(int orientation, double across, double down)
            throws IOException {
        BufferedImage upright = drawn(TakenPicture.turned(400, 200, orientation));

        boolean standing = orientation >= 5;
        assertThat(upright.getWidth()).isEqualTo(standing ? 200 : 400);
        assertThat(upright.getHeight()).isEqualTo(standing ? 400 : 200);
        assertNear(upright, across, down, Color.RED);
        assertNear(upright, 1 - across, 1 - down, Color.BLUE);
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        assertNear(drawn(TakenPicture.clear(100)), 0.5, 0.5, Color.WHITE);
    }

    @Test
    void keepsNothingOfTheFileButItsPixels() {
        byte[] said = "taken at home".getBytes(StandardCharsets.ISO_8859_1);
        byte[] picture = TakenPicture.jpeg(100, 100);
        byte[] more = Arrays.copyOf(picture, picture.length + said.length);
        System.arraycopy(said, 0, more, picture.length, said.length);

        assertThat(new String(PortraitDrawing.draw(more), StandardCharsets.ISO_8859_1))
                .doesNotContain("taken at home", "Exif");
    }

    @Test
    void refusesInWordsWhatIsNoPictureOrCannotBeRead() {
        assertRefused("GIF89a".getBytes(StandardCharsets.ISO_8859_1), "no JPEG or PNG");
        assertRefused("<svg/>".getBytes(StandardCharsets.ISO_8859_1), "no JPEG or PNG");
        assertRefused(new byte[0], "no JPEG or PNG");
        assertRefused(Arrays.copyOf(TakenPicture.png(100, 100), 60), "cannot be read");
        assertRefused(Arrays.copyOf(TakenPicture.jpeg(100, 100), 30), "cannot be read");
        byte[] jpeg = TakenPicture.jpeg(400, 400);
        assertRefused(Arrays.copyOf(jpeg, jpeg.length * 3 / 4), "cannot be read");
        assertRefused(TakenPicture.png(20, 200), "too small");
    }

    /** A few bytes that say they are very many pixels are not believed. */
    @Test
    void refusesMorePixelsThanItTakesBeforeItReadsThem() {
        byte[] png = TakenPicture.png(100, 100);
        // The width, big-endian, behind signature and chunk head.
        png[16] = 0;
        png[17] = 1;
        png[18] = 0;
        png[19] = 0;
        png[20] = 0;
        png[21] = 1;

        assertRefused(png, "65,536 × 65,636 pixels");
    }

    private static void assertRefused(byte[] picture, String why) {
        assertThatThrownBy(() -> PortraitDrawing.draw(picture))
                .isInstanceOf(PortraitRefused.class)
                .hasMessageContaining(why);
    }

    private static BufferedImage drawn(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PortraitDrawing.draw(picture)));
    }

    private static void assertNear(
            BufferedImage picture, double across, double down, Color expected) {
        Color found =
                new Color(
                        picture.getRGB(
                                (int) (across * picture.getWidth()),
                                (int) (down * picture.getHeight())));
        assertThat(Math.abs(found.getRed() - expected.getRed())).isLessThan(NEAR);
        assertThat(Math.abs(found.getBlue() - expected.getBlue())).isLessThan(NEAR);
        assertThat(Math.abs(found.getGreen() - expected.getGreen())).isLessThan(NEAR);
    }
}
