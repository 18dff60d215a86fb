package org.commonground.seminars.portraits;

import static org.commonground.publications.Absent.orEmpty;

/**
 * A picture of somebody, and the words for those who do not see it.
 *
 * @param key of the kept picture; empty when there is none
 * @param alternative what it shows; never empty where there is a picture
 */
public record Portrait(String key, String alternative) {
    public static final Portrait NONE = new Portrait("", "");

    public Portrait {
        key = orEmpty(key).strip();
        alternative = orEmpty(alternative).strip();
    }

    public boolean isThere() {
        return !key.isEmpty();
    }

    /** A path. */
    public String address() {
        return isThere() ? "/portraits/" + key + ".jpg" : "";
    }
}
