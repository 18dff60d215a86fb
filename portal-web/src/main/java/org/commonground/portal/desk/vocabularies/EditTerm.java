package org.commonground.portal.desk.vocabularies;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.parts.Texts;
import org.commonground.portal.routes.Asked;
import org.commonground.publications.TermUses;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One term: what it is called, where it lies and is used, and what becomes of it. */
@Named
@RequestScoped
public class EditTerm {
    private static final int USES_LISTED = 100;

    @Inject private Terms terms;
    @Inject private TermUses uses;
    @Inject private HttpServletRequest request;

    private Term term;
    private List<Term> all;
    private TermForm form;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void open() {
        term = AskedVocabulary.term(request, terms);
        all = terms.of(term.vocabulary());
        form = TermForm.of(term).offering(Asked.field(request, "synonym"));
    }

    public String label() {
        return term.label();
    }

    public String vocabulary() {
        return term.vocabulary().label();
    }

    public String vocabularyUrl() {
        return AskedVocabulary.address(term.vocabulary());
    }

    public String url() {
        return AskedVocabulary.address(term);
    }

    /** Where readers find it. */
    public String publicUrl() {
        return "/t/" + term.name();
    }

    /** Addresses that lead to it although it has another now. */
    public String formerAddresses() {
        return String.join(", ", terms.formerNames(term).stream().map(TermName::toString).toList());
    }

    public boolean hasSectors() {
        return term.vocabulary() == Vocabulary.AGENCY;
    }

    public boolean retired() {
        return term.isRetired();
    }

    public String retiredSince() {
        Instant since = term.retiredAt();
        return since == null ? "" : Dates.day(since);
    }

    public String successor() {
        Term successor = term.successor();
        return successor == null ? "" : successor.label();
    }

    public TermForm form() {
        return form;
    }

    /** Terms that it may be put under: all but itself and what lies within it. */
    public List<TermOption> parents() {
        return TermOption.of(
                all,
                other ->
                        !other.isWithin(term)
                                && (!other.isRetired() || other.equals(term.parent())),
                form.parent());
    }

    public List<TermOption> sectors() {
        return EditVocabulary.sectors(form.sector());
    }

    /** Terms that may take its place. */
    public List<TermOption> others() {
        return TermOption.of(
                all,
                other -> !other.isRetired() && !other.isWithin(term),
                Asked.field(request, "into"));
    }

    public long used() {
        return uses.counts(term.vocabulary()).getOrDefault(term.id(), 0L);
    }

    /** The publications that bear it itself, changed last first. */
    public List<NamedLink> uses() {
        return uses.bearing(term.id(), USES_LISTED).stream()
                .map(
                        publication ->
                                new NamedLink(
                                        "%s (%s)"
                                                .formatted(
                                                        publication.latest().title(),
                                                        publication.state().label()),
                                        "/desk/publications/" + publication.id()))
                .toList();
    }

    public String done() {
        return Optional.of(Asked.field(request, "done"))
                .map(step -> Texts.ifAny("terms.done." + step))
                .orElse("");
    }

    public FormErrors errors() {
        return errors;
    }

    void refuse(FormErrors found, TermForm typed) {
        errors = found;
        form = typed;
    }

    void refuse(FormErrors found) {
        errors = found;
    }
}
