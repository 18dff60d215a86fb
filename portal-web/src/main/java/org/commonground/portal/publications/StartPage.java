package org.commonground.portal.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.documents.Documents;
import org.commonground.lessons.SameLessons;
import org.commonground.portal.lessons.LessonCards;
import org.commonground.portal.parts.LearningPointCard;
import org.commonground.portal.parts.PublicationCard;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.Publications;
import org.commonground.search.FacetCount;
import org.commonground.search.FacetName;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchRequest;
import org.commonground.search.SortOrder;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The start page: the factors with what was learned under each, and what was published last. */
@Named
@RequestScoped
public class StartPage {
    private static final int LATEST = 6;

    @Inject private SearchEngine engine;

    @Inject private Terms terms;

    @Inject private Publications publications;

    @Inject private Documents documents;

    @Inject private SameLessons same;

    /** Every factor, with the number of lessons filed under it. */
    public List<Factor> factors() {
        Map<String, Integer> lessons = lessonsByFactor();
        return terms.offered(Vocabulary.FACTOR).stream()
                .map(
                        term ->
                                new Factor(
                                        term.label(),
                                        text(term.slug()),
                                        lessons.getOrDefault(term.slug(), 0),
                                        "/search?kind=lesson&factor=" + term.slug()))
                .toList();
    }

    public List<PublicationCard> latest() {
        return publications.latest(null, LATEST).stream().map(PublicationCard::of).toList();
    }

    /**
     * A lesson with its words and their page, from what was published last; null when there is
     * none.
     */
    public @Nullable LearningPointCard featured() {
        return publications.latest(null, LATEST).stream()
                .flatMap(
                        publication ->
                                LessonCards.of(
                                                publication,
                                                publication.published().orElseThrow(),
                                                documents,
                                                same)
                                        .cards()
                                        .stream()
                                        .map(card -> card.from(publication)))
                .filter(
                        card ->
                                card.quotation() != null
                                        && card.quotation().page() != null
                                        && !card.contradicts())
                .findFirst()
                .orElse(null);
    }

    private Map<String, Integer> lessonsByFactor() {
        SearchRequest lessons =
                new SearchRequest(
                        "", Map.of(FacetName.KIND, Set.of("lesson")), SortOrder.NEWEST, 1, 1);
        return engine.search(lessons).facets().stream()
                .filter(facet -> facet.name() == FacetName.FACTOR)
                .flatMap(facet -> facet.values().stream())
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }

    private static String text(String factor) {
        String key = "factor." + factor;
        return Texts.ifAny(key);
    }

    /** A factor as an entry point. */
    public record Factor(String label, String text, int count, String url) {}
}
