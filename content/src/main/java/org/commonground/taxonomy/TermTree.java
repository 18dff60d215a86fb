package org.commonground.taxonomy;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of a vocabulary in the order in which a list shows them: each followed by what lies
 * within it.
 */
public record TermTree(List<Branch> branches) {
    /**
     * @param depth 0 at the top
     */
    public record Branch(Term term, int depth) {
        /** What it lies within and itself, as one line: {@code England › Leicestershire}. */
        public String path() {
            Term parent = term.parent();
            return parent == null
                    ? term.label()
                    : new Branch(parent, depth - 1).path() + " › " + term.label();
        }
    }

    /**
     * @param terms as {@link Terms#of} gives them
     */
    public static TermTree of(List<Term> terms) {
        Map<@Nullable Long, List<Term>> children = new HashMap<>();
        for (Term term : terms) {
            Term parent = term.parent();
            children.computeIfAbsent(parent == null ? null : parent.id(), none -> new ArrayList<>())
                    .add(term);
        }
        List<Branch> branches = new ArrayList<>();
        grow(null, 0, children, branches);
        return new TermTree(List.copyOf(branches));
    }

    private static void grow(
            @Nullable Long parent,
            int depth,
            Map<@Nullable Long, List<Term>> children,
            List<Branch> branches) {
        for (Term term : children.getOrDefault(parent, List.of())) {
            branches.add(new Branch(term, depth));
            grow(term.id(), depth + 1, children, branches);
        }
    }
}
