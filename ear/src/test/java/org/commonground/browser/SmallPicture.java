package org.commonground.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/** A picture of a page with the 256 colours it has most of: pages have few, and files get small. */
final class SmallPicture {
    private static final int COLOURS = 256;

    private final BufferedImage whole;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    SmallPicture(byte[] png) throws IOException {
        whole = ImageIO.read(new ByteArrayInputStream(png));
    }

    void write(Path file) throws IOException {
        int[] palette = palette();
        byte[][] parts = new byte[3][palette.length];
        for (int i = 0; i < palette.length; i++) {
            parts[0][i] = (byte) (palette[i] >> 16);
            parts[1][i] = (byte) (palette[i] >> 8);
            parts[2][i] = (byte) palette[i];
        }
        BufferedImage small =
                new BufferedImage(
                        whole.getWidth(),
                        whole.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        new IndexColorModel(8, palette.length, parts[0], parts[1], parts[2]));
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                int index = nearest.computeIfAbsent(colour(x, y), of -> nearest(of, palette));
                small.getRaster().setSample(x, y, 0, index);
            }
        }
        ImageIO.write(small, "png", file.toFile());
    }

    private int[] palette() {
        Map<Integer, Integer> often = new HashMap<>();
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                often.merge(colour(x, y), 1, Integer::sum);
            }
        }
        List<Integer> most =
                often.entrySet().stream()
                        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                        .limit(COLOURS)
                        .map(Map.Entry::getKey)
                        .toList();
        return most.stream().mapToInt(Integer::intValue).toArray();
    }

    private int colour(int x, int y) {
        return whole.getRGB(x, y) & 0xffffff;
    }

    private static int nearest(int colour, int[] palette) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            int far = distance(colour, palette[i]);
            if (far < least) {
                least = far;
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
