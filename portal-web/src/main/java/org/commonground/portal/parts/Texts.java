package org.commonground.portal.parts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the pages, for what is put together in Java. */
public final class Texts {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.commonground.portal.Texts");

    /**
     * A page of results fills some hundred texts; reading their patterns takes longer than that.
     */
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Texts() {}

    /**
     * @throws java.util.MissingResourceException when there is no such text
     */
    public static String of(String key, Object... values) {
        return values.length == 0 ? BUNDLE.getString(key) : format(key).format(values);
    }

    /** A format of one's own, for one is not to be used by two threads at once. */
    private static MessageFormat format(String key) {
        return (MessageFormat)
                FORMATS.computeIfAbsent(
                                key, each -> new MessageFormat(BUNDLE.getString(each), Locale.UK))
                        .clone();
    }

    /** Empty when there is no such text. */
    public static String ifAny(String key) {
        return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : "";
    }
}
