package org.commonground.portal.desk.publications;

import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.TermTree;
import org.commonground.taxonomy.Vocabulary;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
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
     * @param terms of the vocabulary, in the order of the editors; retired ones are left out unless
     *     chosen
     */
    TermChoice(Vocabulary vocabulary, List<Term> terms, Collection<TermName> chosen) {
        this(vocabulary, terms, chosen, false);
    }

    private TermChoice(
            Vocabulary vocabulary,
            List<Term> terms,
            Collection<TermName> chosen,
            boolean withRetired) {
        this.vocabulary = vocabulary;
        this.options = new LinkedHashMap<>();
        for (TermTree.Branch branch : TermTree.of(terms).branches()) {
            Term term = branch.term();
            if (!term.isRetired()) {
                options.put(branch.path(), term.slug());
            } else if (withRetired || chosen.contains(new TermName(vocabulary, term.slug()))) {
                options.put(branch.path() + " (no longer used)", term.slug());
            }
        }
        this.chosen =
                chosen.stream()
                        .filter(term -> term.vocabulary() == vocabulary)
                        .map(TermName::slug)
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    /** All of a vocabulary to choose from, where what was chosen before is not known. */
    static TermChoice whole(Vocabulary vocabulary, List<Term> terms) {
        return new TermChoice(vocabulary, terms, List.of(), true);
    }

    public Stream<TermName> names() {
        return chosen.stream().map(slug -> new TermName(vocabulary, slug));
    }

    /** What is shown, by the names of the terms. */
    public Map<TermName, String> named() {
        return options.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                option -> new TermName(vocabulary, option.getValue()),
                                Map.Entry::getKey));
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
