package org.commonground.upkeep;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A mistake to be made public.
 *
 * @param page 1-based, of a document only
 * @param place in words, may be empty
 */
public record NewErratum(
        Whereabouts whereabouts,
        @Nullable Integer page,
        String place,
        String wrong,
        String correct,
        LocalDate dated) {
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST = 2000;

    /**
     * @throws CorrectionRefused when something is missing or too long
     */
    public NewErratum {
        place = CorrectionRefused.checked("place", place, 0, LONGEST_PLACE);
        wrong = CorrectionRefused.checked("wrong", wrong, 1, LONGEST);
        correct = CorrectionRefused.checked("correct", correct, 1, LONGEST);
        if (page != null && whereabouts.kind() != Whereabouts.Kind.DOCUMENT) {
            throw CorrectionRefused.noPages();
        }
    }
}
