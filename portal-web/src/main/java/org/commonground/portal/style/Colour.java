package org.commonground.portal.style;

/**
 * An sRGB colour of the stylesheet.
 *
 * @param hex {@code #rrggbb}
 */
public record Colour(String hex) {
    public Colour {
        if (!hex.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("Not a colour: " + hex);
        }
    }

    /**
     * Contrast with another colour as WCAG 2.2 defines it, from 1 to 21; which of them is in front
     * does not matter.
     */
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** Relative luminance, from 0 to 1. */
    double luminance() {
        return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    }

    private double linear(int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
