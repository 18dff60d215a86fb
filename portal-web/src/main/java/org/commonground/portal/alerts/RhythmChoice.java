package org.commonground.portal.alerts;

import org.commonground.alerts.Rhythm;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** One way to answer how often mail is wanted. */
public record RhythmChoice(String value, boolean chosen) {
    static List<RhythmChoice> all(@Nullable Rhythm chosen) {
        return Stream.of(Rhythm.values())
                .map(rhythm -> new RhythmChoice(rhythm.value(), rhythm == chosen))
                .toList();
    }
}
