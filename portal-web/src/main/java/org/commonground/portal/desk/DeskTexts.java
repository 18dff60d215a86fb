package org.commonground.portal.desk;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the pages, for what is put together in Java. */
public final class DeskTexts {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.commonground.portal.Texts");

    private DeskTexts() {}

    /**
     * @throws java.util.MissingResourceException when there is no such text
     */
    public static String of(String key, Object... values) {
        String text = TEXTS.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.UK).format(values);
    }

    /** Empty when there is no such text. */
    public static String ifAny(String key) {
        return TEXTS.containsKey(key) ? TEXTS.getString(key) : "";
    }
}
