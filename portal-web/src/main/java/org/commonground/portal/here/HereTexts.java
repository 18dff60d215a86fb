package org.commonground.portal.here;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of a comparison. */
final class HereTexts {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.commonground.portal.Texts");

    private HereTexts() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString("here." + key), Locale.UK).format(arguments);
    }
}
