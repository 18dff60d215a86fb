package org.commonground.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

import org.commonground.shipped.Visitor;

/** How a page is looked at. */
enum Look {
    DESK_LIGHT(1280, 900, ColorScheme.LIGHT),
    DESK_DARK(1280, 900, ColorScheme.DARK),
    PHONE_LIGHT(320, 640, ColorScheme.LIGHT),
    PHONE_DARK(320, 640, ColorScheme.DARK);

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

    boolean isLight() {
        return scheme == ColorScheme.LIGHT;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setBaseURL(Visitor.address().toString());
    }
}
