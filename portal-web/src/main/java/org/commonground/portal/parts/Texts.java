package org.commonground.portal.parts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the pages, for what is put together in Java. */
public final class Texts {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.commonground.portal.Texts");

    private Texts() {}

    /**
     * @throws java.util.MissingResourceException when there is no such text
     */
    public static String of(String key, Object... values) {
        String text = BUNDLE.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.UK).format(values);
    }

    /** Empty when there is no such text. */
    public static String ifAny(String key) {
        return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : "";
    }
}
