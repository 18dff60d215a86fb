package org.commonground.search.feed;

import org.commonground.publications.CaseStudy;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationBody;
import org.commonground.search.FacetName;
import org.commonground.search.FacetValue;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Vocabulary;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** By what readers can narrow a search to what a publication holds. */
final class PublicationFacets {
    private final Map<FacetName, List<FacetValue>> shared;

    PublicationFacets(Publication publication, PublicationBody body) {
        shared = shared(publication, body);
    }

    /** Of the publication itself, or of something in it that has no terms of its own. */
    Map<FacetName, List<FacetValue>> ofPage(FacetValue format) {
        return with(shared, FacetName.FORMAT, format);
    }

    private static Map<FacetName, List<FacetValue>> shared(
            Publication publication, PublicationBody body) {
        Map<FacetName, List<FacetValue>> facets = new EnumMap<>(FacetName.class);
        for (Vocabulary vocabulary : Vocabulary.values()) {
            List<FacetValue> values = terms(publication, vocabulary);
            if (!values.isEmpty()) {
                facets.put(facet(vocabulary), values);
            }
        }
        Integer year = publication.sourceYear();
        if (year != null) {
            facets.put(FacetName.YEAR, List.of(new FacetValue(year.toString(), year.toString())));
        }
        if (body instanceof CaseStudy study && study.evidence() != null) {
            facets.put(
                    FacetName.EVIDENCE,
                    List.of(new FacetValue(study.evidence().value(), study.evidence().label())));
        }
        return facets;
    }

    /** With every term above: who narrows to Wales finds Wrexham. */
    private static List<FacetValue> terms(Publication publication, Vocabulary vocabulary) {
        Set<FacetValue> values = new LinkedHashSet<>();
        for (Term term : publication.terms()) {
            if (term.vocabulary() == vocabulary) {
                for (Term each = term; each != null; each = each.parent()) {
                    values.add(new FacetValue(each.slug(), each.label()));
                }
            }
        }
        return List.copyOf(values);
    }

    /** A lesson has its own factor and level, and otherwise what its publication has. */
    Map<FacetName, List<FacetValue>> ofLesson(LearningPoint lesson, FacetValue format) {
        Map<FacetName, List<FacetValue>> facets = new EnumMap<>(FacetName.class);
        facets.putAll(shared);
        narrow(facets, FacetName.FACTOR, lesson.factor());
        narrow(facets, FacetName.LEVEL, lesson.level());
        return with(facets, FacetName.FORMAT, format);
    }

    private static void narrow(
            Map<FacetName, List<FacetValue>> facets, FacetName name, String slug) {
        if (!slug.isEmpty()) {
            facets.computeIfPresent(
                    name,
                    (facet, values) ->
                            values.stream().filter(value -> value.value().equals(slug)).toList());
        }
    }

    static FacetName facet(Vocabulary vocabulary) {
        return switch (vocabulary) {
            case THEME -> FacetName.THEME;
            case FACTOR -> FacetName.FACTOR;
            case LEVEL -> FacetName.LEVEL;
            case PLACE -> FacetName.PLACE;
            case AGENCY -> FacetName.AGENCY;
        };
    }

    private static Map<FacetName, List<FacetValue>> with(
            Map<FacetName, List<FacetValue>> facets, FacetName name, FacetValue value) {
        Map<FacetName, List<FacetValue>> copy = new EnumMap<>(FacetName.class);
        copy.putAll(facets);
        copy.put(name, List.of(value));
        return copy;
    }
}
