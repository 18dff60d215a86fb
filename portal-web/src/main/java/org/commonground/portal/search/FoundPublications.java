package org.commonground.portal.search;

import org.commonground.portal.parts.FoundLesson;
import org.commonground.portal.parts.FoundPassage;
import org.commonground.portal.parts.LearningPointCard;
import org.commonground.portal.parts.MarkedPassage;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.parts.ResultCard;
import org.commonground.portal.parts.ResultPart;
import org.commonground.portal.parts.SeenSentence;
import org.commonground.portal.parts.Texts;
import org.commonground.portal.seminars.PlacesWords;
import org.commonground.search.DocumentReference;
import org.commonground.search.FacetName;
import org.commonground.search.FacetValue;
import org.commonground.search.Mark;
import org.commonground.search.OpenedDocument;
import org.commonground.search.Passage;
import org.commonground.search.PassageAddress;
import org.commonground.search.PublicationReference;
import org.commonground.search.ResultDetail;
import org.commonground.search.SearchResult;
import org.commonground.search.SearchUrl;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Results as the page shows them: lessons by themselves, everything else by publication. */
final class FoundPublications {
    private final SearchUrl url;
    private final PassageCitation citations;
    private final FoundSeminars seminars;
    private int cited;

    FoundPublications(SearchUrl url, PassageCitation citations, FoundSeminars seminars) {
        this.url = url;
        this.citations = citations;
        this.seminars = seminars;
    }

    FoundLesson lesson(SearchResult result) {
        ResultDetail.OfLesson detail = (ResultDetail.OfLesson) result.detail();
        Passage first = result.passages().getFirst();
        FoundPassage quoted = new FoundPassage(shown(first), id(), citations.of(result, first));
        FacetValue factor = detail == null ? null : detail.factor();
        ResultDetail.QuotedPlace place = detail == null ? null : detail.quotation();
        PublicationReference publication = result.publication();
        LearningPointCard card =
                new LearningPointCard(
                        "lesson-" + result.id(),
                        result.url(),
                        result.title(),
                        place == null ? null : quoted.passage(),
                        place == null || place.source().equals(publication.title())
                                ? ""
                                : place.source(),
                        result.passages().size() > 1 ? detail.advice() : "",
                        factor == null
                                ? null
                                : new NamedLink(
                                        factor.label(),
                                        url.with(FacetName.FACTOR, factor.value()).page()),
                        null,
                        publication.title(),
                        publication.url(),
                        SeenSentence.of(result.seen()),
                        detail != null && detail.contradicts());
        return new FoundLesson(card, quoted, publication.evidence(), result.byMeaning());
    }

    /** In the order of their best results. */
    List<ResultCard> cards(List<SearchResult> results) {
        Map<Long, List<SearchResult>> byPublication = new LinkedHashMap<>();
        for (SearchResult result : results) {
            byPublication
                    .computeIfAbsent(result.publication().id(), id -> new ArrayList<>())
                    .add(result);
        }
        return byPublication.values().stream().map(this::card).toList();
    }

    private ResultCard card(List<SearchResult> found) {
        SearchResult best = found.getFirst();
        PublicationReference publication = best.publication();
        return new ResultCard(
                publication.title(),
                publication.url(),
                publication.kind().value(),
                publication.kind().label(),
                publication.evidence(),
                best.detail() instanceof ResultDetail.OfSeminar seminar
                        ? facts(seminar)
                        : best.year() == null ? List.of() : List.of(best.year().toString()),
                Stream.concat(
                                found.stream().filter(FoundPublications::isItself),
                                found.stream().filter(result -> !isItself(result)))
                        .map(this::part)
                        .toList());
    }

    /** When and where it is, and whether one can still go there. */
    private List<String> facts(ResultDetail.OfSeminar seminar) {
        FoundSeminars.FoundSeminar now = seminars.now(seminar);
        String standing =
                switch (now.standing()) {
                    case COMING -> PlacesWords.of(now.places());
                    case PAST -> Texts.of("result.past");
                    case CANCELLED -> Texts.of("result.cancelled");
                };
        return Stream.of(seminar.when(), seminar.where(), standing)
                .filter(said -> !said.isEmpty())
                .toList();
    }

    private static boolean isItself(SearchResult result) {
        return result.kind().equals(result.publication().kind());
    }

    private ResultPart part(SearchResult result) {
        boolean itself = isItself(result);
        boolean isDocument = result.document() != null;
        boolean sameTitle = result.title().equals(result.publication().title());
        return new ResultPart(
                "found-" + result.kind().value() + "-" + result.id(),
                itself ? null : sameTitle ? Texts.of("result.document") : result.title(),
                isDocument ? url.marked(result.url()) : result.url(),
                result.kind().value(),
                itself || isDocument ? "" : result.kind().label(),
                details(result),
                passages(result),
                cited(result),
                more(result));
    }

    /**
     * What an action says besides its statement stands beside it already. Each page is led to by
     * itself, what has no pages once, at its best words.
     */
    private List<FoundPassage> passages(SearchResult result) {
        List<FoundPassage> passages = new ArrayList<>();
        if (result.detail() instanceof ResultDetail.OfAction) {
            return passages;
        }
        boolean isLedTo = false;
        for (Passage passage : result.passages()) {
            boolean hasPage = passage.page() != null;
            MarkedPassage shown = shown(passage);
            passages.add(
                    new FoundPassage(
                            hasPage || !isLedTo ? shown : shown.withoutLink(),
                            id(),
                            result.document() == null ? "" : citations.of(result, passage)));
            isLedTo |= !hasPage;
        }
        return passages;
    }

    /** The citation of what has no pages, one for all its passages. */
    private @Nullable FoundPassage cited(SearchResult result) {
        return result.document() != null || result.passages().isEmpty()
                ? null
                : new FoundPassage(null, id(), citations.of(result, result.passages().getFirst()));
    }

    private static List<String> details(SearchResult result) {
        List<String> details = new ArrayList<>();
        if (result.byMeaning()) {
            details.add(Texts.of("result.byMeaning"));
        }
        if (result.document() != null && result.matchingPages() > 1) {
            details.add(
                    Texts.of("result.pages." + result.document().unit(), result.matchingPages()));
        }
        switch (result.detail()) {
            case ResultDetail.OfLesson lesson -> {
                if (lesson.contradicts()) {
                    details.add(Texts.of("lesson.contradicts"));
                }
                Stream.ofNullable(lesson.factor()).map(FacetValue::label).forEach(details::add);
                details.add(SeenSentence.of(result.seen()));
            }
            case ResultDetail.OfAction action -> {
                details.add(action.place());
                details.add(action.theme());
                details.add(Texts.of(action.existing() ? "plan.existing" : "plan.potential"));
                Stream.ofNullable(action.status()).map(FacetValue::label).forEach(details::add);
                if (!action.lead().isEmpty()) {
                    details.add(Texts.of("plan.lead") + ": " + action.lead());
                }
                details.add(action.due());
            }
            case ResultDetail.OfSeminar _ -> {
                // Stands in the head of the card.
            }
            case null -> {}
        }
        details.removeIf(String::isEmpty);
        return details;
    }

    /** Ways to the pages that are not shown. */
    private List<NamedLink> more(SearchResult result) {
        if (result.document() == null || result.matchingPages() <= SearchResult.MOST_PASSAGES) {
            return List.of();
        }
        long id = result.document().id();
        OpenedDocument opened = url.request().opened();
        String anchor = "#found-" + result.kind().value() + "-" + result.id();
        String unit = result.document().unit();
        if (opened == null || opened.id() != id) {
            return List.of(
                    new NamedLink(
                            Texts.of("result.open." + unit, result.matchingPages()),
                            url.opening(new OpenedDocument(id, 1)).page() + anchor));
        }
        List<NamedLink> more = new ArrayList<>();
        int last = Math.ceilDiv(result.matchingPages(), OpenedDocument.PAGES);
        if (opened.part() > 1) {
            more.add(
                    new NamedLink(
                            Texts.of("result.open.before"),
                            url.opening(new OpenedDocument(id, opened.part() - 1)).page()
                                    + anchor));
        }
        if (opened.part() < last) {
            more.add(
                    new NamedLink(
                            Texts.of("result.open.after"),
                            url.opening(new OpenedDocument(id, opened.part() + 1)).page()
                                    + anchor));
        }
        more.add(new NamedLink(Texts.of("result.close"), url.opening(null).page() + anchor));
        return more;
    }

    private String id() {
        cited++;
        return "citation-" + cited;
    }

    private MarkedPassage shown(Passage passage) {
        DocumentReference document = passage.document();
        String there = PassageAddress.of(url, passage);
        return new MarkedPassage(
                Mark.cut(passage.text(), passage.marks()),
                passage.page(),
                document == null ? "page" : document.unit(),
                there.isEmpty() ? null : there,
                PassageAddress.inFile(passage));
    }
}
