package org.commonground.portal.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.bestbets.ShownBet;
import org.commonground.kernel.PublicAddress;
import org.commonground.mail.OneLine;
import org.commonground.portal.insight.CountSearches;
import org.commonground.portal.parts.AlsoSearched;
import org.commonground.portal.parts.Filter;
import org.commonground.portal.parts.FoundLesson;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.parts.Pagination;
import org.commonground.portal.parts.ResultCard;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.Kind;
import org.commonground.search.FacetName;
import org.commonground.search.SearchDocumentType;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchResults;
import org.commonground.search.SearchUrl;
import org.commonground.search.SortOrder;
import org.commonground.search.Suggestion;
import org.commonground.search.Widened;
import org.commonground.search.feed.ChosenFilter;
import org.commonground.search.feed.EditorsSuggestions;
import org.commonground.search.feed.TodaysNames;
import org.commonground.search.query.EvidenceOffer;
import org.commonground.search.query.Loosening;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of results: the answer to the search that its address asks. It reads no database, but
 * for the places left at the seminars that it shows.
 */
@Named("search")
@RequestScoped
public class SearchPage {
    private static final int LONGEST_TITLE = 200;

    @Inject private SearchEngine engine;

    @Inject private TodaysNames names;

    @Inject private PublicAddress address;

    @Inject private HttpServletRequest http;

    @Inject private CountSearches counted;

    @Inject private EditorsSuggestions editors;

    @Inject private FoundSeminars standings;

    private String typed;
    private String title;
    private String feed;
    private SearchUrl url;
    private List<String> remarks;
    private TodaysNames.Answer answer;
    private SearchResults found;
    private @Nullable OfferedLabels labels;
    private @Nullable NothingFound nothing;
    private FoundPublications shown;
    private SeminarsApart seminars;

    @PostConstruct
    void ask() {
        url = SearchUrl.of(http.getParameterMap());
        typed = url.request().query();
        show(names.ask(SeminarsApart.wanted(url.request())));
        remarks = answer.remarks();
        title = title(answer);
        feed = url.onPage(1).feed();
        counted.count(http, url.request(), found);
        labels = EvidenceOffer.to(engine, url.request()).map(OfferedLabels::of).orElse(null);
        if (found.total() == 0) {
            showWhatIsNearest();
        }
        shown = new FoundPublications(url, new PassageCitation(address), standings);
        seminars = new SeminarsApart(url, found);
    }

    private void show(TodaysNames.Answer shownAnswer) {
        answer = shownAnswer;
        url = LinkedSearch.to(answer.request());
        found = answer.results();
    }

    /** Instead of nothing, a search that asks for a little less; the page says which. */
    private void showWhatIsNearest() {
        nothing = new NothingFound(answer, Loosening.of(engine, url.request(), found), engine);
        if (nothing.shown() != null) {
            show(names.ask(SeminarsApart.wanted(nothing.instead().request())));
        }
    }

    /** What the reader typed, for the box. */
    public String typed() {
        return typed;
    }

    /** What was asked for, filters too: {@code rumours · Case study}. Empty for everything. */
    public String title() {
        return title;
    }

    private static String title(TodaysNames.Answer asked) {
        String all =
                Stream.concat(
                                Stream.of(asked.request().query()),
                                asked.chosen().stream().map(ChosenFilter::label))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · "));
        return OneLine.of(all, LONGEST_TITLE);
    }

    /** For whoever asks in words how far something worked; mostly null. */
    public @Nullable OfferedLabels offeredLabels() {
        return labels;
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

    /** What editors put above the results to what was typed. */
    public List<ShownBet> editorsSuggest() {
        return editors.to(SearchUrl.of(http.getParameterMap()).request());
    }

    public @Nullable AlsoSearched alsoSearched() {
        Widened widened = found.widened();
        return widened == null
                ? null
                : new AlsoSearched(
                        String.join(", ", widened.also()), url.asking(widened.exactly()).page());
    }

    /** Lessons that come before everything else, on the first page. */
    public List<FoundLesson> lessons() {
        return found.results().subList(0, leading()).stream().map(shown::lesson).toList();
    }

    /** Where all lessons are; null when these are all. */
    public @Nullable NamedLink allLessons() {
        int all = found.count(FacetName.KIND, SearchDocumentType.LESSON_KIND);
        return all <= leading()
                ? null
                : new NamedLink(
                        Texts.of("search.allLessons", all),
                        url.with(FacetName.KIND, SearchDocumentType.LESSON_KIND).page());
    }

    /** Everything else, by publication. */
    public List<ResultCard> results() {
        return shown.cards(
                seminars.leftOutOf(found.results().subList(leading(), found.results().size())));
    }

    /** That there are seminars about it; null when there are none, or nothing else. */
    public @Nullable NamedLink seminarsAbout() {
        return seminars.told();
    }

    public List<ResultCard> seminars() {
        return shown.cards(seminars.best());
    }

    /** Where all seminars are; null when these are all. */
    public @Nullable NamedLink allSeminars() {
        return seminars.more();
    }

    private int leading() {
        return url.request().page() > 1 ? 0 : Math.min(found.leading(), found.results().size());
    }

    public Pagination pages() {
        return Pagination.of(url.request().page(), last(), page -> url.onPage(page).page());
    }

    /** Of the last page, for whoever is beyond it; null for all others. */
    public @Nullable String lastPage() {
        return url.request().page() > last() ? url.onPage(last()).page() : null;
    }

    private int last() {
        return Math.max(1, Math.ceilDiv(found.total(), url.request().size()));
    }

    public List<Sort> sorts() {
        List<Sort> sorts = new ArrayList<>();
        for (SortOrder order : SortOrder.values()) {
            if (order != SortOrder.RELEVANCE || !query().isBlank()) {
                sorts.add(
                        new Sort(
                                Texts.of("sort." + SearchUrl.name(order)),
                                url.sortedBy(order).page(),
                                order == effectiveSort()));
            }
        }
        return sorts;
    }

    /** Values that can be taken off again, each with the list without it. */
    public List<SelectedFilter> selected() {
        return answer.chosen().stream().map(filter -> SelectedFilter.of(filter, url)).toList();
    }

    /** What could not be taken as it was asked, in sentences; mostly none. */
    public List<String> remarks() {
        return remarks;
    }

    /** Of what was asked for, whatever is shown instead: mail is about that, too. */
    public String feedUrl() {
        return feed;
    }

    public String clearUrl() {
        return url.unfiltered().page();
    }

    /** Facets that have something to offer. */
    public List<Filter> facets() {
        return found.facets().stream()
                .filter(facet -> !facet.values().isEmpty())
                .map(new Facets(url)::filter)
                .toList();
    }

    /** The words, to be taken off like a filter; null when there are none. */
    public @Nullable NamedLink words() {
        return query().isBlank() ? null : new NamedLink("“" + query() + "”", url.asking("").page());
    }

    private SortOrder effectiveSort() {
        SortOrder asked = url.request().sort();
        return asked == SortOrder.RELEVANCE && query().isBlank() ? SortOrder.NEWEST : asked;
    }

    /** A way to order the results. */
    public record Sort(String label, String url, boolean selected) {}
}
