package org.commonground.search.feed;

import org.commonground.kernel.Slug;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people call values of filters, and how those stand today.
 *
 * @param terms that have or had the names that were looked up
 */
record FilterNames(Map<TermName, Term> terms) {

    /** Looks all of the values up at once. */
    static FilterNames of(Stream<FilterValue> values, Terms terms) {
        return new FilterNames(
                terms.everNamed(values.flatMap(value -> name(value).stream()).toList()));
    }

    /** What a value is today: itself mostly; where another has taken its place, that comes last. */
    List<ChosenFilter> today(FilterValue asked) {
        Optional<Term> term = name(asked).map(terms::get);
        return term.isPresent() ? today(asked, term.get()) : List.of(fixed(asked));
    }

    private static List<ChosenFilter> today(FilterValue asked, Term term) {
        Term today = term.inUse();
        if (today == null) {
            return List.of(filter(asked, term, new FilterStanding.OutOfUse()));
        }
        if (!today.equals(term)) {
            return List.of(
                    filter(asked, term, FilterStanding.IN_USE),
                    filter(asked, today, new FilterStanding.Successor(term.label())));
        }
        return List.of(
                filter(
                        asked,
                        term,
                        term.slug().equals(asked.value())
                                ? FilterStanding.IN_USE
                                : new FilterStanding.Renamed(before(term, asked.value()))));
    }

    private static ChosenFilter filter(FilterValue asked, Term term, FilterStanding standing) {
        return new ChosenFilter(asked.facet(), term.slug(), term.label(), standing);
    }

    /** In a merger the words of the term that went become synonyms of the one that stays. */
    private static String before(Term term, String slug) {
        return term.synonyms().stream()
                .filter(word -> Slug.of(word).value().equals(slug))
                .findFirst()
                .orElse(slug);
    }

    private static ChosenFilter fixed(FilterValue asked) {
        return FixedNames.of(asked.facet(), asked.value())
                .map(
                        label ->
                                new ChosenFilter(
                                        asked.facet(), asked.value(), label, FilterStanding.IN_USE))
                .orElseGet(
                        () ->
                                new ChosenFilter(
                                        asked.facet(),
                                        asked.value(),
                                        asked.value(),
                                        new FilterStanding.Unknown()));
    }

    private static Optional<TermName> name(FilterValue asked) {
        return Vocabulary.of(asked.facet().value())
                .map(vocabulary -> new TermName(vocabulary, asked.value()));
    }
}
