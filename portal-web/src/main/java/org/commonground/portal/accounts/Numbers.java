package org.commonground.portal.accounts;

/** Numbers that came as text. */
final class Numbers {
    private Numbers() {}

    /** An id; -1, which nothing has, when the text is none. */
    static long id(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
