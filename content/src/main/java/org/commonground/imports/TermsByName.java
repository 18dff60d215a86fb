package org.commonground.imports;

import org.commonground.kernel.Slug;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds terms by what people write into a table: the label or the short name, in any case. */
final class TermsByName {
    private final Terms terms;
    private final Map<Vocabulary, Map<String, String>> known = new EnumMap<>(Vocabulary.class);

    TermsByName(Terms terms) {
        this.terms = terms;
    }

    /** As {@code theme/housing}; empty when there is no such term. */
    Optional<String> find(Vocabulary vocabulary, String name) {
        Map<String, String> names = known.computeIfAbsent(vocabulary, this::names);
        return Optional.ofNullable(names.get(name.strip().toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(names.get(Slug.of(name).toString())))
                .map(slug -> vocabulary.value() + "/" + slug);
    }

    private Map<String, String> names(Vocabulary vocabulary) {
        Map<String, String> names = new HashMap<>();
        for (Term term : terms.offered(vocabulary)) {
            names.put(term.label().toLowerCase(Locale.ROOT), term.slug());
            names.put(term.slug(), term.slug());
        }
        return names;
    }
}
