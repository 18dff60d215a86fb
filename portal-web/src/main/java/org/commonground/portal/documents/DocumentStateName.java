package org.commonground.portal.documents;

import org.commonground.documents.DocumentState;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The states of a document by the names that addresses use. */
final class DocumentStateName {
    private DocumentStateName() {}

    static Optional<DocumentState> of(String name) {
        return Stream.of(DocumentState.values())
                .filter(state -> of(state).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static String of(DocumentState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
