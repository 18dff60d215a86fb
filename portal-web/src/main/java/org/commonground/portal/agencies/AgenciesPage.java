package org.commonground.portal.agencies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.portal.parts.NamedLink;
import org.commonground.taxonomy.Sector;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All agencies in use, from A to Z, each with its sector and what it belongs to. */
@Named("agencies")
@RequestScoped
public class AgenciesPage {
    @Inject private Terms terms;

    public List<Letter> letters() {
        SortedMap<String, List<Agency>> byLetter =
                terms.offered(Vocabulary.AGENCY).stream()
                        .sorted(Comparator.comparing(Term::label, String.CASE_INSENSITIVE_ORDER))
                        .map(Agency::of)
                        .collect(
                                Collectors.groupingBy(
                                        Agency::letter, TreeMap::new, Collectors.toList()));
        return byLetter.entrySet().stream()
                .map(entry -> new Letter(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The agencies whose names begin with it. */
    public record Letter(String letter, List<Agency> agencies) {}

    /**
     * An agency.
     *
     * @param sector empty when it is not known
     * @param parent what it belongs to; null when nothing
     */
    public record Agency(
            String label, String url, String sector, @Nullable NamedLink parent, String synonyms) {
        static Agency of(Term term) {
            Sector sector = term.sector();
            Term parent = term.parent();
            return new Agency(
                    term.label(),
                    "/t/" + term.name(),
                    sector == null ? "" : sector.label(),
                    parent == null ? null : NamedLink.to(parent),
                    String.join(", ", term.synonyms()));
        }

        String letter() {
            return label.substring(0, 1).toUpperCase(Locale.UK);
        }
    }
}
