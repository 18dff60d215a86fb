package org.commonground.portal.parts;

import org.commonground.search.Seen;
import org.jspecify.annotations.Nullable;

/** "Seen in 3 of 4 case studies; 1 says otherwise." */
public final class SeenSentence {
    private SeenSentence() {}

    /** Of a lesson in a search; empty where it was seen nowhere. */
    public static String of(@Nullable Seen seen) {
        return seen == null || seen.in() + seen.otherwise() == 0
                ? ""
                : of(seen.in(), seen.of(), seen.otherwise());
    }

    /**
     * @param in published case studies that bear a lesson out
     * @param of published case studies in all; the sentence is empty when there are none
     * @param otherwise published case studies that speak against it
     */
    public static String of(int in, int of, int otherwise) {
        return of == 0 ? "" : Texts.of("lesson.seen", in, of, otherwise);
    }
}
