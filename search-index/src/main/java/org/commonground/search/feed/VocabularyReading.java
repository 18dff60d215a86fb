package org.commonground.search.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.search.FacetValue;
import org.commonground.search.Wordings;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;

import java.util.List;
import java.util.stream.Stream;

/** Reads what the vocabularies say means the same. A term out of use says nothing any more. */
@ApplicationScoped
@Transactional
class VocabularyReading {
    private final Terms terms;

    @Inject
    VocabularyReading(Terms terms) {
        this.terms = terms;
    }

    List<Wordings> wordings() {
        return Stream.of(Vocabulary.values())
                .flatMap(vocabulary -> terms.offered(vocabulary).stream())
                .map(VocabularyReading::wordings)
                .toList();
    }

    private static Wordings wordings(Term term) {
        return new Wordings(
                TermFacets.facet(term.vocabulary()),
                new FacetValue(term.slug(), term.label()),
                term.synonyms());
    }
}
