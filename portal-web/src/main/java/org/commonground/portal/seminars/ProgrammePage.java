package org.commonground.portal.seminars;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.routes.Asked;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programme: what is to come and what was, by place and theme. */
@Named("programme")
@RequestScoped
public class ProgrammePage {
    private static final int MOST = 200;

    private final Seminars seminars;
    private final Terms terms;
    private final Clock clock;
    private final HttpServletRequest request;

    @Inject
    ProgrammePage(Seminars seminars, Terms terms, Clock clock, HttpServletRequest request) {
        this.seminars = seminars;
        this.terms = terms;
        this.clock = clock;
        this.request = request;
    }

    /** One choice of a filter. */
    public record Choice(String value, String label, boolean chosen) {}

    public List<SeminarCard> coming() {
        return cards(seminars.coming(now(), chosen(), MOST));
    }

    public List<SeminarCard> past() {
        return cards(seminars.past(now(), chosen(), MOST));
    }

    public List<Choice> places() {
        return choices(Vocabulary.PLACE);
    }

    public List<Choice> themes() {
        return choices(Vocabulary.THEME);
    }

    public boolean isNarrowed() {
        return !chosen().isEmpty();
    }

    private List<Term> chosen() {
        return Stream.of(Vocabulary.PLACE, Vocabulary.THEME)
                .flatMap(vocabulary -> chosen(vocabulary).stream())
                .toList();
    }

    private Optional<Term> chosen(Vocabulary vocabulary) {
        String slug = Asked.field(request, vocabulary.value());
        return slug.isEmpty() ? Optional.empty() : terms.everNamed(new TermName(vocabulary, slug));
    }

    /** Those that some seminar bears, so that no choice leads to nothing. */
    private List<Choice> choices(Vocabulary vocabulary) {
        String asked = chosen(vocabulary).map(Term::slug).orElse("");
        return Stream.concat(
                        seminars.coming(now(), List.of(), MOST).stream(),
                        seminars.past(now(), List.of(), MOST).stream())
                .flatMap(seminar -> seminar.terms().stream())
                .filter(term -> term.vocabulary() == vocabulary)
                .distinct()
                .sorted(Comparator.comparing(Term::label))
                .map(term -> new Choice(term.slug(), term.label(), term.slug().equals(asked)))
                .toList();
    }

    private Instant now() {
        return clock.instant();
    }

    private static List<SeminarCard> cards(List<Seminar> found) {
        return found.stream().map(SeminarCard::of).toList();
    }
}
