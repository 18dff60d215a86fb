package org.commonground.portal.here;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.taxonomy.Sector;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermTree;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** The choices of the form, with what the address says already. */
@Named
@RequestScoped
public class HereForm {
    @Inject private Terms terms;

    @Inject private HttpServletRequest request;

    private Circumstances here;

    @PostConstruct
    void open() {
        here = Circumstances.of(request, terms);
    }

    public List<Choice> places() {
        return options(Vocabulary.PLACE, here.place());
    }

    public List<Choice> levels() {
        return options(Vocabulary.LEVEL, here.level());
    }

    public List<Choice> agencies() {
        return terms.offered(Vocabulary.AGENCY).stream()
                .map(term -> new Choice(term.slug(), term.label(), here.partners().contains(term)))
                .toList();
    }

    public List<Choice> sectors() {
        return Stream.of(Sector.STATUTORY, Sector.VOLUNTARY_AND_COMMUNITY)
                .map(
                        sector ->
                                new Choice(
                                        sector.value(),
                                        sector.label(),
                                        here.sectors().contains(sector)))
                .toList();
    }

    /** For links to the next case; empty when nothing was said. */
    public String query() {
        return here.query();
    }

    Circumstances here() {
        return here;
    }

    private List<Choice> options(Vocabulary vocabulary, @Nullable Term chosen) {
        return TermTree.of(terms.offered(vocabulary)).branches().stream()
                .map(
                        branch ->
                                new Choice(
                                        branch.term().slug(),
                                        branch.path(),
                                        branch.term().equals(chosen)))
                .toList();
    }

    /** Something to choose. */
    public record Choice(String value, String label, boolean chosen) {}
}
