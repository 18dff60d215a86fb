package org.commonground.taxonomy;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A term as a line of a file has it; everything by slug.
 *
 * @param line of the file, 1-based with the heading; 0 for what is in the database already
 * @param parent empty at the top
 * @param sector null when none is said of the agency itself
 * @param order among those with the same parent; equal numbers stand by name
 * @param successor of a retired term; empty when there is none
 */
record TermRow(
        long line,
        String slug,
        String label,
        String parent,
        List<String> synonyms,
        @Nullable Sector sector,
        int order,
        boolean retired,
        String successor) {

    static TermRow of(Term term) {
        Term parent = term.parent();
        Term successor = term.successor();
        return new TermRow(
                0,
                term.slug(),
                term.label(),
                parent == null ? "" : parent.slug(),
                term.synonyms(),
                term.ownSector(),
                term.position(),
                term.isRetired(),
                successor == null ? "" : successor.slug());
    }

    /** A term that nothing is known of yet. */
    static TermRow blank(String slug) {
        return new TermRow(0, slug, "", "", List.of(), null, 0, false, "");
    }

    /** What is different from the term as it was, in words; empty when nothing is. */
    List<String> differences(TermRow before) {
        List<String> found = new ArrayList<>();
        difference("name", before.label, label, found);
        difference("parent", before.parent, parent, found);
        difference(
                "synonyms", String.join(", ", before.synonyms), String.join(", ", synonyms), found);
        difference("sector", name(before.sector), name(sector), found);
        difference("order", String.valueOf(before.order), String.valueOf(order), found);
        difference("retired", before.retired ? "yes" : "", retired ? "yes" : "", found);
        difference("successor", before.successor, successor, found);
        return found;
    }

    static String name(@Nullable Sector sector) {
        return sector == null ? "" : sector.value();
    }

    private static void difference(String what, String from, String to, List<String> found) {
        if (!Objects.equals(from, to)) {
            found.add("%s: %s → %s".formatted(what, shown(from), shown(to)));
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? "nothing" : "“" + text + "”";
    }
}
