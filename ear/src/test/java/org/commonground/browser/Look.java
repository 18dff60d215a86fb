package org.commonground.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

import org.commonground.shipped.Visitor;

import java.util.List;

/** How a page is looked at. */
enum Look {
    DESK_LIGHT(1280, 900, ColorScheme.LIGHT),
    DESK_DARK(1280, 900, ColorScheme.DARK),
    PHONE_LIGHT(320, 640, ColorScheme.LIGHT),
    PHONE_DARK(320, 640, ColorScheme.DARK);

    /** By day, for what looks at both schemes itself or at one only. */
    static final List<Look> LIGHT = List.of(DESK_LIGHT, PHONE_LIGHT);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Look(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    int width() {
        return width;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setBaseURL(Visitor.address().toString());
    }
}
