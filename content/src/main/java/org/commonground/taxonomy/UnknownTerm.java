package org.commonground.taxonomy;

import org.commonground.kernel.Refusal;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A term was named that no vocabulary holds. */
public final class UnknownTerm extends Refusal {
    public UnknownTerm(TermName name) {
        super(
                "unknown-term",
                422,
                "There is no %s called “%s”. Choose one from the list, or add it to the vocabulary first."
                        .formatted(name.vocabulary().value(), name.slug()));
    }

    public UnknownTerm(String vocabulary) {
        super(
                "unknown-vocabulary",
                422,
                "There is no vocabulary called “%s”. Known are %s."
                        .formatted(
                                vocabulary,
                                Stream.of(Vocabulary.values())
                                        .map(Vocabulary::value)
                                        .collect(Collectors.joining(", "))));
    }
}
