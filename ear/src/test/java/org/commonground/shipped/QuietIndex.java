package org.commonground.shipped;

import java.util.stream.IntStream;

/**
 * The search index of the shared portal once it has caught up with what other tests have published
 * and withdrawn, and no vector is missing: only then do two searches agree, and only then is
 * everything there that a search finds.
 */
public final class QuietIndex {
    /** A vector that is to be made is noticed a moment after its document. */
    private static final int LOOKS = 3;

    private QuietIndex() {}

    public static void await() {
        Visitor administrator = SignIns.signedIn("administrator");
        Editor.await(
                "the index is quiet",
                () -> IntStream.range(0, LOOKS).allMatch(look -> isQuiet(administrator)));
    }

    private static boolean isQuiet(Visitor administrator) {
        if (!administrator.get("/admin/jobs").body().contains("Nothing waits for the index.")) {
            return false;
        }
        String health = administrator.get("/health").body();
        return health.contains("\"rebuilding\":false") && health.contains("\"waiting\":0");
    }
}
