package org.commonground.publications;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What stands for a text or a list that nobody gave: bodies come from JSON, where anything may be
 * missing.
 */
public final class Absent {
    private Absent() {}

    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
