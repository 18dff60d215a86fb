package org.commonground.portal.desk.publications;

import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The terms of one vocabulary and those that are ticked. */
public final class TermChoice implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final Vocabulary vocabulary;
    private final LinkedHashMap<String, String> options;
    private List<String> chosen;

    /**
     * @param terms of the vocabulary, by label
     */
    TermChoice(Vocabulary vocabulary, List<Term> terms, Collection<Term> chosen) {
        this.vocabulary = vocabulary;
        Map<Long, Term> byId = terms.stream().collect(Collectors.toMap(Term::id, term -> term));
        this.options =
                terms.stream()
                        .map(term -> Map.entry(path(term, byId), term.slug()))
                        .sorted(
                                Comparator.comparing(
                                        (Map.Entry<String, String> option) -> option.getKey()))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        Map.Entry::getValue,
                                        (first, second) -> first,
                                        LinkedHashMap::new));
        this.chosen =
                chosen.stream()
                        .filter(term -> term.vocabulary() == vocabulary)
                        .map(Term::slug)
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * {@code "England, Leicestershire"}: what it lies within comes first, so that the list reads as
     * a tree.
     */
    private static String path(Term term, Map<Long, Term> byId) {
        Term parent = term.parent();
        @Nullable Term above = parent == null ? null : byId.get(parent.id());
        return above == null ? term.label() : path(above, byId) + " › " + term.label();
    }

    Stream<TermName> names() {
        return chosen.stream().map(slug -> new TermName(vocabulary, slug));
    }

    public String vocabulary() {
        return vocabulary.value();
    }

    public String label() {
        return vocabulary.label();
    }

    /** Slugs by what is shown. */
    public Map<String, String> options() {
        return options;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = new ArrayList<>(chosen);
    }

    /** The labels of what is ticked. */
    public List<String> labels() {
        return options.entrySet().stream()
                .filter(option -> chosen.contains(option.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
