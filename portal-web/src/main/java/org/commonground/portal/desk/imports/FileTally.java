package org.commonground.portal.desk.imports;

import org.commonground.imports.ImportedState;
import org.commonground.portal.parts.Texts;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many files of an import have come how far. */
record FileTally(Map<ImportedState, Long> counts) {
    static FileTally of(Map<ImportedState, Long> counts) {
        return new FileTally(Map.copyOf(counts));
    }

    long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    long settled() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isSettled())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** {@code "18 read, 2 refused"}; "no files" when there are none. */
    String words() {
        String words =
                Stream.of(ImportedState.values())
                        .filter(counts::containsKey)
                        .map(state -> counts.get(state) + " " + name(state))
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? Texts.of("imports.noFiles") : words;
    }

    private static String name(ImportedState state) {
        return Texts.of("imports.file." + state.name().toLowerCase(Locale.ROOT))
                .toLowerCase(Locale.ROOT);
    }
}
