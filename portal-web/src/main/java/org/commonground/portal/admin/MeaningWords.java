package org.commonground.portal.admin;

import org.commonground.portal.parts.Texts;
import org.commonground.search.MeaningState;

import java.util.Objects;

/** How the search by meaning is, in a sentence. */
final class MeaningWords {

    private MeaningWords() {}

    static String of(MeaningState state) {
        return switch (state.condition()) {
            case OFF -> Texts.of("meaning.off");
            case STARTING -> Texts.of("meaning.starting");
            case FAILED -> Texts.of("meaning.failed", problem(state));
            case ON -> on(state);
        };
    }

    private static String on(MeaningState state) {
        if (state.problem() != null) {
            return Texts.of("meaning.interrupted", problem(state));
        }
        if (state.waiting() == 0) {
            return Texts.of("meaning.done", state.made());
        }
        return Texts.of(
                "meaning.making",
                state.made(),
                state.made() + state.waiting(),
                "%.1f".formatted(state.perSecond()));
    }

    private static String problem(MeaningState state) {
        return Objects.requireNonNullElse(state.problem(), "");
    }
}
