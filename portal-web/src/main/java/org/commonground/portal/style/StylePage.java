package org.commonground.portal.style;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The living style page: its colours and their contrast are read from the stylesheet that is in
 * force.
 */
@Named
@RequestScoped
public class StylePage {
    private final Palette light;
    private final Palette dark;

    @Inject
    StylePage(Assets assets) {
        String css =
                new String(assets.read("/resources/css/common-ground.css"), StandardCharsets.UTF_8);
        light = Palette.light(css);
        dark = Palette.dark(css);
    }

    /** The colours, as {@code #rrggbb} in light and in dark. */
    public List<Swatch> swatches() {
        return light.colours().keySet().stream()
                .map(
                        token ->
                                new Swatch(
                                        token, light.colour(token).hex(), dark.colour(token).hex()))
                .toList();
    }

    /** The pairs that meet on pages, with their contrast in light and in dark. */
    public List<MeasuredPair> pairs() {
        return ColourPair.all().stream()
                .map(
                        pair ->
                                new MeasuredPair(
                                        pair.front(),
                                        pair.back(),
                                        pair.needs() == ColourPair.TEXT ? "4.5" : "3",
                                        ColourPair.written(pair.ratio(light)),
                                        ColourPair.written(pair.ratio(dark))))
                .toList();
    }

    /** One token and what it is in either scheme. */
    public record Swatch(String token, String light, String dark) {}

    /** One pair of tokens and its contrast in either scheme. */
    public record MeasuredPair(
            String front, String back, String needs, String light, String dark) {}
}
