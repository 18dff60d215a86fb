package org.commonground.portal.admin;

import org.commonground.portal.desk.DeskTexts;
import org.commonground.search.MeaningState;

import java.util.Objects;

/** How the search by meaning is, in a sentence. */
final class MeaningWords {

    private MeaningWords() {}

    static String of(MeaningState state) {
        return switch (state.condition()) {
            case OFF -> DeskTexts.of("meaning.off");
            case STARTING -> DeskTexts.of("meaning.starting");
            case FAILED -> DeskTexts.of("meaning.failed", problem(state));
            case ON -> on(state);
        };
    }

    private static String on(MeaningState state) {
        if (state.problem() != null) {
            return DeskTexts.of("meaning.interrupted", problem(state));
        }
        if (state.waiting() == 0) {
            return DeskTexts.of("meaning.done", state.made());
        }
        return DeskTexts.of(
                "meaning.making",
                state.made(),
                state.made() + state.waiting(),
                "%.1f".formatted(state.perSecond()));
    }

    private static String problem(MeaningState state) {
        return Objects.requireNonNullElse(state.problem(), "");
    }
}
