package org.commonground.taxonomy;

import org.commonground.kernel.Refusal;

/** A change of a vocabulary that would leave it in disorder. */
public final class TermRefused extends Refusal {
    private static final int LONGEST_LABEL = 200;

    private final String field;

    private TermRefused(String code, int status, String field, String message) {
        super(code, status, message);
        this.field = field;
    }

    /** The part of the form that it is about: {@code label}, {@code parent}, {@code into}, ... */
    public String field() {
        return field;
    }

    static TermRefused gone() {
        return new TermRefused(
                "term-gone",
                404,
                "term",
                "There is no such term. It may have been merged meanwhile: look in the list.");
    }

    /** What a description needs by itself. */
    static void check(TermDescription description) {
        if (description.label().isEmpty()) {
            throw new TermRefused("term-unnamed", 422, "label", "Give the term a name.");
        }
        if (description.label().length() > LONGEST_LABEL) {
            throw new TermRefused(
                    "term-too-long",
                    422,
                    "label",
                    "The name has %d characters; shorten it to at most %d."
                            .formatted(description.label().length(), LONGEST_LABEL));
        }
        for (String synonym : description.synonyms()) {
            if (synonym.length() > LONGEST_LABEL || synonym.contains("|")) {
                throw new TermRefused(
                        "synonym-refused",
                        422,
                        "synonyms",
                        "“%s” cannot be another word for it: write at most %d characters, without “|”, one a line."
                                .formatted(
                                        synonym.substring(0, Math.min(40, synonym.length())),
                                        LONGEST_LABEL));
            }
        }
    }

    static TermRefused taken(Term by) {
        return new TermRefused(
                "term-taken",
                409,
                "label",
                "There is a term “%s” in the same place already. Choose another name, or merge the two."
                        .formatted(by.label()));
    }

    static TermRefused addressTaken(TermName name) {
        return new TermRefused(
                "address-taken",
                409,
                "label",
                "The address /t/%s belongs to another term. Choose another name, or keep the address as it is."
                        .formatted(name));
    }

    static TermRefused unknownParent() {
        return new TermRefused(
                "unknown-parent",
                422,
                "parent",
                "The term to put it under is not in this vocabulary. Choose one from the list.");
    }

    static TermRefused cycle(Term term, Term parent) {
        return new TermRefused(
                "term-cycle",
                422,
                "parent",
                "“%s” lies within “%s”, so it cannot be put above it. Move “%s” out first."
                        .formatted(parent.label(), term.label(), parent.label()));
    }

    static TermRefused noSector() {
        return new TermRefused(
                "no-sector", 422, "sector", "Only agencies have a sector. Leave it empty.");
    }

    static TermRefused mergeTarget(String sentence) {
        return new TermRefused("merge-refused", 422, "into", sentence);
    }

    static TermRefused successor(String sentence) {
        return new TermRefused("retire-refused", 422, "successor", sentence);
    }

    static TermRefused notNew(Term term) {
        return new TermRefused(
                "term-retired",
                422,
                "terms",
                "“%s” is no longer used for new things. Choose %s."
                        .formatted(
                                term.label(),
                                term.successor() == null
                                        ? "another term"
                                        : "“" + term.successor().label() + "” instead"));
    }
}
