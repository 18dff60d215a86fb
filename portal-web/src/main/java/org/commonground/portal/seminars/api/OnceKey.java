package org.commonground.portal.seminars.api;

import org.jspecify.annotations.Nullable;

/** {@value #HEADER}: a random text of the program's own, by which what is sent twice is known. */
final class OnceKey {
    static final String HEADER = "Idempotency-Key";
    static final String DESCRIPTION = "A random text of the program's own";

    private static final int LONGEST = 64;

    private OnceKey() {}

    /**
     * @throws UnreadableInput when there is none
     */
    static String of(@Nullable String sent) {
        String key = sent == null ? "" : sent.strip();
        if (key.isEmpty() || key.length() > LONGEST) {
            throw new UnreadableInput(
                    "Send %s with a random text of 1 to %d characters, so that what is sent twice counts once."
                            .formatted(HEADER, LONGEST));
        }
        return key;
    }
}
