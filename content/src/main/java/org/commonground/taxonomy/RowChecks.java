package org.commonground.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether the terms of a vocabulary would be in order once a file's rows are in it.
 *
 * @param all terms as they would be, by slug
 * @param problems where what is wrong is noted, at the line that brought it
 */
record RowChecks(Map<String, TermRow> all, List<LineProblem> problems) {

    void check() {
        Map<String, TermRow> labels = new HashMap<>();
        for (TermRow row : all.values()) {
            checkReferences(row);
            TermRow other =
                    labels.putIfAbsent(
                            row.parent() + "\0" + row.label().toLowerCase(Locale.ROOT), row);
            if (other != null) {
                problem(
                        row.line() > 0 ? row : other,
                        "There is another “%s” in the same place (%s). Give one of them another name."
                                .formatted(
                                        row.label(), row.line() > 0 ? other.slug() : row.slug()));
            }
        }
    }

    private void checkReferences(TermRow row) {
        TermRow parent = all.get(row.parent());
        if (!row.parent().isEmpty() && parent == null) {
            problem(
                    row,
                    "The parent “%s” is neither in the vocabulary nor in the file. Add a line for it."
                            .formatted(row.parent()));
        } else if (isInCircle(row)) {
            problem(
                    row,
                    "“%s” would lie within itself. Give it another parent.".formatted(row.label()));
        } else if (parent != null && parent.retired() && !row.retired()) {
            problem(
                    row.line() > 0 ? row : parent,
                    "“%s” is retired and “%s” within it is not. Move or retire that too."
                            .formatted(parent.label(), row.label()));
        }
        if (row.successor().isEmpty()) {
            return;
        }
        TermRow successor = all.get(row.successor());
        if (!row.retired()) {
            problem(row, "Only a retired term has a successor. Retire it or leave the cell empty.");
        } else if (successor == null
                || successor.retired()
                || row.slug().equals(successor.slug())) {
            problem(
                    row,
                    "“%s” cannot be the successor: name another term that is in use, or none."
                            .formatted(row.successor()));
        }
    }

    private boolean isInCircle(TermRow row) {
        TermRow above = all.get(row.parent());
        for (int steps = 0; above != null && steps <= all.size(); steps++) {
            if (above.slug().equals(row.slug())) {
                return true;
            }
            above = all.get(above.parent());
        }
        return false;
    }

    /** What lies within stands after what it lies within. */
    static List<TermRow> parentsFirst(Map<String, TermRow> all) {
        Map<String, TermRow> ordered = new LinkedHashMap<>();
        all.values().forEach(row -> add(row, all, ordered));
        return new ArrayList<>(ordered.values());
    }

    private static void add(TermRow row, Map<String, TermRow> all, Map<String, TermRow> ordered) {
        if (!ordered.containsKey(row.slug())) {
            TermRow parent = all.get(row.parent());
            if (parent != null) {
                add(parent, all, ordered);
            }
            ordered.put(row.slug(), row);
        }
    }

    private void problem(TermRow row, String sentence) {
        problems.add(new LineProblem(Math.max(1, row.line()), sentence));
    }
}
