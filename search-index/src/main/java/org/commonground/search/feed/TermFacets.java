package org.commonground.search.feed;

import org.commonground.search.FacetName;
import org.commonground.search.FacetValue;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Vocabulary;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** By what terms readers can narrow a search to what bears them. */
final class TermFacets {
    private TermFacets() {}

    /** With every term above: who narrows to Wales finds Wrexham. */
    static Map<FacetName, List<FacetValue>> of(Collection<Term> terms) {
        Map<FacetName, List<FacetValue>> facets = new EnumMap<>(FacetName.class);
        for (Vocabulary vocabulary : Vocabulary.values()) {
            List<FacetValue> values = values(terms, vocabulary);
            if (!values.isEmpty()) {
                facets.put(facet(vocabulary), values);
            }
        }
        facets.put(FacetName.SECTOR, sectors(terms));
        return facets;
    }

    static FacetName facet(Vocabulary vocabulary) {
        return switch (vocabulary) {
            case THEME -> FacetName.THEME;
            case FACTOR -> FacetName.FACTOR;
            case LEVEL -> FacetName.LEVEL;
            case PRINCIPLE -> FacetName.PRINCIPLE;
            case PLACE -> FacetName.PLACE;
            case AGENCY -> FacetName.AGENCY;
            case INTERVENTION -> FacetName.INTERVENTION;
            case STRAND -> FacetName.STRAND;
        };
    }

    private static List<FacetValue> values(Collection<Term> terms, Vocabulary vocabulary) {
        Set<FacetValue> values = new LinkedHashSet<>();
        for (Term term : terms) {
            if (term.vocabulary() == vocabulary) {
                for (Term each = term; each != null; each = each.parent()) {
                    values.add(value(each));
                }
            }
        }
        return List.copyOf(values);
    }

    private static FacetValue value(Term term) {
        Term above = term.parent();
        return new FacetValue(term.slug(), term.label(), above == null ? null : above.slug());
    }

    private static List<FacetValue> sectors(Collection<Term> terms) {
        return terms.stream()
                .flatMap(term -> Stream.ofNullable(term.sector()))
                .distinct()
                .map(sector -> new FacetValue(sector.value(), sector.label()))
                .toList();
    }
}
