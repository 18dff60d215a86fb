package org.commonground.portal.desk.vocabularies;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.parts.Texts;
import org.commonground.portal.routes.Asked;
import org.commonground.publications.TermUses;
import org.commonground.taxonomy.Sector;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermTree;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The terms of one vocabulary as a tree, and a form for another. */
@Named
@RequestScoped
public class EditVocabulary {
    private static final int DEEPEST_INDENT = 5;

    @Inject private Terms terms;
    @Inject private TermUses uses;
    @Inject private HttpServletRequest request;

    private Vocabulary vocabulary;
    private List<Term> all;
    private Map<Long, Long> counts;
    private TermForm form;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void open() {
        vocabulary = AskedVocabulary.of(request);
        all = terms.of(vocabulary);
        counts = uses.counts(vocabulary);
        form = TermForm.typed(request);
    }

    public String label() {
        return vocabulary.label();
    }

    public String url() {
        return AskedVocabulary.address(vocabulary);
    }

    /** What was looked for among the terms. */
    public String words() {
        return Asked.field(request, "q").strip();
    }

    public boolean hasSectors() {
        return vocabulary == Vocabulary.AGENCY;
    }

    /** The whole tree, or the terms with the words asked for in their name or synonyms. */
    public List<Row> rows() {
        String wanted = words().toLowerCase(Locale.ROOT);
        return TermTree.of(all).branches().stream()
                .filter(branch -> isWanted(branch.term(), wanted))
                .map(branch -> row(branch, !wanted.isEmpty()))
                .toList();
    }

    public TermForm form() {
        return form;
    }

    public List<TermOption> parents() {
        return TermOption.of(all, term -> !term.isRetired(), form.parent());
    }

    public List<TermOption> sectors() {
        return sectors(form.sector());
    }

    static List<TermOption> sectors(String chosen) {
        return Stream.of(Sector.values())
                .map(
                        sector ->
                                new TermOption(
                                        sector.value(),
                                        sector.label(),
                                        sector.value().equals(chosen)))
                .toList();
    }

    /** What was done on the way here; empty when nothing was. */
    public String done() {
        return Texts.ifAny("terms.done." + Asked.field(request, "done"));
    }

    public FormErrors errors() {
        return errors;
    }

    void refuse(FormErrors found) {
        errors = found;
    }

    private static boolean isWanted(Term term, String words) {
        return Stream.concat(Stream.of(term.label()), term.synonyms().stream())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }

    private Row row(TermTree.Branch branch, boolean alone) {
        Term term = branch.term();
        Sector sector = term.sector();
        return new Row(
                alone ? branch.path() : term.label(),
                AskedVocabulary.address(term),
                alone ? 0 : Math.min(branch.depth(), DEEPEST_INDENT),
                String.join(", ", term.synonyms()),
                sector == null ? "" : sector.label(),
                counts.getOrDefault(term.id(), 0L),
                term.isRetired());
    }

    /**
     * @param depth how far to indent, 0 to 5
     * @param used publications that bear it itself
     */
    public record Row(
            String label,
            String url,
            int depth,
            String synonyms,
            String sector,
            long used,
            boolean retired) {}
}
