package org.commonground.portal.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.parts.AlsoSearched;
import org.commonground.portal.parts.Filter;
import org.commonground.portal.parts.MarkedPassage;
import org.commonground.portal.parts.Pagination;
import org.commonground.portal.parts.ResultCard;
import org.commonground.portal.parts.SeenSentence;
import org.commonground.portal.parts.Segment;
import org.commonground.publications.Kind;
import org.commonground.search.DocumentReference;
import org.commonground.search.FacetCount;
import org.commonground.search.FacetCounts;
import org.commonground.search.FacetName;
import org.commonground.search.Passage;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchResult;
import org.commonground.search.SearchResults;
import org.commonground.search.SearchUrl;
import org.commonground.search.Seen;
import org.commonground.search.SortOrder;
import org.commonground.search.Suggestion;
import org.commonground.search.Widened;
import org.commonground.search.query.Loosening;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The page of results: the answer to the search that its address asks. It reads no database. */
@Named("search")
@RequestScoped
public class SearchPage {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.commonground.portal.Texts");
    private static final int OPEN_VALUES = 12;

    @Inject private SearchEngine engine;

    @Inject private HttpServletRequest http;

    private String typed;
    private SearchUrl url;
    private SearchResults found;
    private @Nullable NothingFound nothing;

    @PostConstruct
    void ask() {
        url = SearchUrl.of(http.getParameterMap());
        typed = url.request().query();
        found = engine.search(url.request());
        if (found.total() == 0) {
            showWhatIsNearest();
        }
    }

    /** Instead of nothing, a search that asks for a little less; the page says which. */
    private void showWhatIsNearest() {
        nothing = new NothingFound(url, Loosening.of(engine, url.request(), found), engine);
        if (nothing.shown() != null) {
            url = nothing.instead();
            found = engine.search(url.request());
        }
    }

    /** What the reader typed, for the box. */
    public String typed() {
        return typed;
    }

    /** What a search that found nothing is answered with; null when it found something. */
    public @Nullable NothingFound nothing() {
        return nothing;
    }

    /** What the results are to: as typed, or nearly. */
    public String query() {
        return url.request().query();
    }

    /** Which entry of the navigation this is: one kind and no words is the list of that kind. */
    public String section() {
        if (!query().isEmpty() || url.request().filters().size() != 1) {
            return "search";
        }
        return Stream.of(Kind.values())
                .map(Kind::value)
                .filter(kind -> url.has(FacetName.KIND, kind))
                .findFirst()
                .orElse("search");
    }

    public int total() {
        return found.total();
    }

    /** Number of the first result on this page, for the list's numbering. */
    public int first() {
        return (url.request().page() - 1) * url.request().size() + 1;
    }

    public boolean relaxed() {
        return found.relaxed();
    }

    public @Nullable String notice() {
        return found.notice();
    }

    public NothingFound.@Nullable Way suggestion() {
        Suggestion better = found.suggestion();
        return better == null
                ? null
                : new NothingFound.Way(
                        better.query(), url.asking(better.query()).page(), better.total());
    }

    public @Nullable AlsoSearched alsoSearched() {
        Widened widened = found.widened();
        return widened == null
                ? null
                : new AlsoSearched(
                        String.join(", ", widened.also()), url.asking(widened.exactly()).page());
    }

    public List<ResultCard> results() {
        return found.results().stream().map(this::card).toList();
    }

    public Pagination pages() {
        int last = Math.max(1, Math.ceilDiv(found.total(), url.request().size()));
        return Pagination.of(url.request().page(), last, page -> url.onPage(page).page());
    }

    public List<Sort> sorts() {
        List<Sort> sorts = new ArrayList<>();
        for (SortOrder order : SortOrder.values()) {
            if (order != SortOrder.RELEVANCE || !query().isBlank()) {
                sorts.add(
                        new Sort(
                                TEXTS.getString("sort." + SearchUrl.name(order)),
                                url.sortedBy(order).page(),
                                order == effectiveSort()));
            }
        }
        return sorts;
    }

    /** Values that can be taken off again, each with the list without it. */
    public List<Selected> selected() {
        List<Selected> selected = new ArrayList<>();
        url.request()
                .filters()
                .forEach(
                        (facet, values) ->
                                values.forEach(
                                        value ->
                                                selected.add(
                                                        new Selected(
                                                                facet.value(),
                                                                value,
                                                                found.label(facet, value),
                                                                url.without(facet, value)
                                                                        .page()))));
        return selected;
    }

    public String feedUrl() {
        return url.onPage(1).feed();
    }

    public String clearUrl() {
        return url.unfiltered().page();
    }

    /** Facets that have something to offer. */
    public List<Filter> facets() {
        return found.facets().stream()
                .filter(facet -> !facet.values().isEmpty())
                .map(this::filter)
                .toList();
    }

    private Filter filter(FacetCounts facet) {
        FacetName name = facet.name();
        boolean chosen = url.request().filters().containsKey(name);
        return new Filter(
                TEXTS.getString("facet." + name.value()),
                chosen || name == FacetName.KIND || name == FacetName.FACTOR,
                facet.values().stream()
                        .limit(OPEN_VALUES * 4L)
                        .map(value -> value(name, value))
                        .toList());
    }

    private Filter.Value value(FacetName facet, FacetCount value) {
        boolean selected = url.has(facet, value.value());
        SearchUrl other =
                selected ? url.without(facet, value.value()) : url.with(facet, value.value());
        return new Filter.Value(value.label(), value.count(), other.page(), selected);
    }

    private ResultCard card(SearchResult result) {
        boolean itself = result.kind().equals(result.publication().kind());
        return new ResultCard(
                result.title(),
                result.page() == null ? result.url() : url.marked(result.url()),
                result.kind().value(),
                result.kind().label(),
                null,
                itself ? null : result.publication().title(),
                itself ? null : result.publication().url(),
                details(result),
                "",
                result.passages().stream()
                        .map(passage -> passage(passage, result.document()))
                        .toList(),
                List.of());
    }

    private static List<String> details(SearchResult result) {
        List<String> details = new ArrayList<>();
        if (result.year() != null) {
            details.add(result.year().toString());
        }
        Seen seen = result.seen();
        if (seen != null) {
            details.add(SeenSentence.of(seen.in(), seen.of(), seen.otherwise()));
        }
        if (result.matchingPages() > 1) {
            details.add("%d %ss match".formatted(result.matchingPages(), unit(result)));
        }
        return details;
    }

    private static String unit(SearchResult result) {
        DocumentReference document = result.document();
        return document == null ? "page" : document.unit();
    }

    private MarkedPassage passage(Passage passage, @Nullable DocumentReference document) {
        List<Segment> segments = Segment.of(passage.text(), passage.marks());
        return passage.page() == null || document == null
                ? new MarkedPassage(segments, null, null, null)
                : new MarkedPassage(
                        segments,
                        passage.page(),
                        document.unit(),
                        url.marked(passage.url()),
                        document.opensAtPage() ? document.url() + "#page=" + passage.page() : null);
    }

    private SortOrder effectiveSort() {
        SortOrder asked = url.request().sort();
        return asked == SortOrder.RELEVANCE && query().isBlank() ? SortOrder.NEWEST : asked;
    }

    /** A way to order the results. */
    public record Sort(String label, String url, boolean selected) {}

    /** A value the results are narrowed by; name and value go along with new words. */
    public record Selected(String name, String value, String label, String url) {}
}
