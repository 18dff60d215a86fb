package org.commonground.portal.parts;

import org.commonground.taxonomy.Term;

/** A name that leads somewhere. */
public record NamedLink(String label, String url) {

    /** Leads to everything under a term. */
    public static NamedLink to(Term term) {
        return new NamedLink(term.label(), "/t/" + term.name());
    }
}
