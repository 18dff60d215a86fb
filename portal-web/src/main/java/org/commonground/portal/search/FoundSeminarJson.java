package org.commonground.portal.search;

import org.commonground.search.ResultDetail;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;

/**
 * When and where a seminar among results is and whether one can still go there.
 *
 * @param standing {@code coming}, {@code past} or {@code cancelled}
 * @param free places left at this moment; null when nothing can be booked
 * @param waiting parties that wait for places; null likewise
 */
public record FoundSeminarJson(
        String when,
        String where,
        Instant ends,
        String standing,
        @Nullable Integer free,
        @Nullable Integer waiting) {

    static @Nullable FoundSeminarJson of(@Nullable ResultDetail detail, FoundSeminars seminars) {
        if (!(detail instanceof ResultDetail.OfSeminar seminar)) {
            return null;
        }
        FoundSeminars.FoundSeminar now = seminars.now(seminar);
        boolean open = now.places().open();
        return new FoundSeminarJson(
                seminar.when(),
                seminar.where(),
                seminar.ends(),
                now.standing().name().toLowerCase(Locale.ROOT),
                open ? now.places().free() : null,
                open ? now.places().waiting() : null);
    }
}
