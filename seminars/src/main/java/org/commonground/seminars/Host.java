package org.commonground.seminars;

import static org.commonground.publications.Absent.orEmpty;

import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Vocabulary;

import java.util.Optional;

/**
 * Who invites.
 *
 * @param agency the slug of the host's term in the vocabulary of agencies; empty when it has none
 */
public record Host(String name, String agency) {
    public Host {
        name = orEmpty(name).strip();
        agency = orEmpty(agency).strip();
    }

    public Optional<TermName> term() {
        return agency.isEmpty()
                ? Optional.empty()
                : Optional.of(new TermName(Vocabulary.AGENCY, agency));
    }

    Host renamed(TermName before, TermName now) {
        return term().filter(before::equals).isPresent() ? new Host(name, now.slug()) : this;
    }
}
