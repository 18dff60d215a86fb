package org.commonground.portal.desk.vocabularies;

import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermTree;

import java.util.List;
import java.util.function.Predicate;

/** A term to choose from a list. */
public record TermOption(String value, String label, boolean chosen) {
    /** Those of a vocabulary that fit, each with what it lies within. */
    static List<TermOption> of(List<Term> terms, Predicate<Term> fits, String chosen) {
        return TermTree.of(terms).branches().stream()
                .filter(branch -> fits.test(branch.term()))
                .map(
                        branch ->
                                new TermOption(
                                        String.valueOf(branch.term().id()),
                                        branch.path(),
                                        chosen.equals(String.valueOf(branch.term().id()))))
                .toList();
    }
}
