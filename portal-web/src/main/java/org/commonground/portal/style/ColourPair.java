package org.commonground.portal.style;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Two colours that meet on a page, and the contrast they need.
 *
 * @param front token of what is seen
 * @param back token of what it is seen on
 * @param needs 4.5 for text, 3 for the shape of a control: WCAG 2.2, 1.4.3 and 1.4.11
 */
record ColourPair(String front, String back, double needs) {
    static final double TEXT = 4.5;
    static final double SHAPE = 3.0;

    /** Every pair that the stylesheet uses. */
    static List<ColourPair> all() {
        Stream<ColourPair> words =
                Stream.of("ink", "muted", "link", "link-hover", "visited")
                        .flatMap(front -> on(front, TEXT, "paper", "surface", "sunken"));
        Stream<ColourPair> shapes =
                Stream.of("edge", "focus", "action")
                        .flatMap(front -> on(front, SHAPE, "paper", "surface", "sunken"));
        Stream<ColourPair> tones =
                Stream.of("info", "success", "warning", "error")
                        .flatMap(
                                tone ->
                                        Stream.concat(
                                                on(tone, TEXT, "paper", tone + "-tint"),
                                                Stream.of("ink", "link", "visited")
                                                        .flatMap(
                                                                front ->
                                                                        on(
                                                                                front,
                                                                                TEXT,
                                                                                tone + "-tint"))));
        Stream<ColourPair> fixed =
                Stream.of(
                        new ColourPair("on-action", "action", TEXT),
                        new ColourPair("on-action", "action-hover", TEXT),
                        new ColourPair("on-mark", "mark", TEXT),
                        new ColourPair("on-ground", "ground", TEXT),
                        new ColourPair("on-ground-muted", "ground", TEXT),
                        new ColourPair("on-marigold", "marigold", TEXT),
                        new ColourPair("marigold", "ground", SHAPE),
                        new ColourPair("ground-edge", "ground", SHAPE));
        return Stream.of(words, shapes, tones, fixed).flatMap(pairs -> pairs).toList();
    }

    private static Stream<ColourPair> on(String front, double needs, String... backs) {
        return Stream.of(backs).map(back -> new ColourPair(front, back, needs));
    }

    double ratio(Palette palette) {
        return palette.colour(front).contrast(palette.colour(back));
    }

    boolean isEnoughIn(Palette palette) {
        return ratio(palette) >= needs;
    }

    /** As people write it, cut and never rounded up: {@code 4.51}. */
    static String written(double ratio) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(ratio * 100) / 100);
    }
}
