package org.commonground.documents.reading;

import java.util.Optional;
import java.util.stream.Stream;

/** The widths in which pages are drawn: few, so that pictures are found again. */
public enum PictureWidth {
    SMALL(160),
    MIDDLE(480),
    PAGE(960);

    private final int pixels;

    PictureWidth(int pixels) {
        this.pixels = pixels;
    }

    public int pixels() {
        return pixels;
    }

    /** The one of so many pixels. */
    public static Optional<PictureWidth> of(String pixels) {
        return Stream.of(values())
                .filter(width -> String.valueOf(width.pixels).equals(pixels))
                .findFirst();
    }
}
