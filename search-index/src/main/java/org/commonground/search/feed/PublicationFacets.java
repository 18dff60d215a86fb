package org.commonground.search.feed;

import org.commonground.publications.CaseStudy;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationBody;
import org.commonground.search.FacetName;
import org.commonground.search.FacetValue;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
        Map<FacetName, List<FacetValue>> facets = TermFacets.of(publication.terms());
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

    /** How far it is known to have worked; null where nobody says so. */
    @Nullable FacetValue evidence() {
        return shared.getOrDefault(FacetName.EVIDENCE, List.of()).stream().findFirst().orElse(null);
    }

    /**
     * A lesson has its own factor and level with all above, and otherwise what its publication has.
     */
    Map<FacetName, List<FacetValue>> ofLesson(LearningPoint lesson, FacetValue format) {
        Map<FacetName, List<FacetValue>> facets = new EnumMap<>(FacetName.class);
        facets.putAll(shared);
        narrow(facets, FacetName.FACTOR, lesson.factor());
        narrow(facets, FacetName.LEVEL, lesson.level());
        return with(facets, FacetName.FORMAT, format);
    }

    /** An action stands under its own theme, and otherwise under what its plan has. */
    Map<FacetName, List<FacetValue>> ofAction(String theme, FacetValue format) {
        Map<FacetName, List<FacetValue>> facets = new EnumMap<>(FacetName.class);
        facets.putAll(shared);
        narrow(facets, FacetName.THEME, theme);
        return with(facets, FacetName.FORMAT, format);
    }

    private static void narrow(
            Map<FacetName, List<FacetValue>> facets, FacetName name, String slug) {
        if (!slug.isEmpty()) {
            facets.computeIfPresent(
                    name,
                    (facet, values) -> {
                        List<FacetValue> kept = new ArrayList<>();
                        for (FacetValue value = find(slug, values);
                                value != null;
                                value = find(value.parent(), values)) {
                            kept.add(value);
                        }
                        return kept;
                    });
        }
    }

    private static @Nullable FacetValue find(@Nullable String slug, List<FacetValue> among) {
        return among.stream().filter(value -> value.value().equals(slug)).findFirst().orElse(null);
    }

    private static Map<FacetName, List<FacetValue>> with(
            Map<FacetName, List<FacetValue>> facets, FacetName name, FacetValue value) {
        Map<FacetName, List<FacetValue>> copy = new EnumMap<>(FacetName.class);
        copy.putAll(facets);
        copy.put(name, List.of(value));
        return copy;
    }
}
