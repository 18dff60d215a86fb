package org.commonground.portal.search;

import org.commonground.mail.OneLine;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.parts.Texts;
import org.commonground.search.FacetCounts;
import org.commonground.search.FacetName;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchUrl;
import org.commonground.search.feed.ChosenFilter;
import org.commonground.search.feed.TodaysNames;
import org.commonground.search.query.Loosened;
import org.commonground.search.query.Loosened.Step;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a reader is told, shown and offered whose search found nothing. */
public final class NothingFound {
    private static final int MOST_THEMES = 8;

    /** Of the query in a sentence, in characters. */
    private static final int LONGEST_QUERY = 200;

    private final SearchUrl asked;
    private final List<ChosenFilter> filters;
    private final List<Loosened> ways;
    private final List<NamedLink> themes;

    /**
     * @param ways what finds something, the nearest first
     */
    NothingFound(TodaysNames.Answer answer, List<Loosened> ways, SearchEngine engine) {
        this.asked = LinkedSearch.to(answer.request());
        this.filters = answer.chosen();
        this.ways = ways;
        this.themes = ways.isEmpty() ? themes(engine) : List.of();
    }

    /** {@code Nothing found for “patroles” with the filter “Place: Oldham”}. */
    public String sentence() {
        String query = OneLine.of(asked.request().query(), LONGEST_QUERY);
        if (filters.isEmpty()) {
            return text("words", query);
        }
        String named = SelectedFilter.labels(filters);
        return query.isBlank()
                ? Texts.of("nothing.filters", filters.size(), named)
                : Texts.of("nothing.both", query, filters.size(), named);
    }

    /** What is shown instead, in a sentence; null when nothing is. */
    public @Nullable String shown() {
        return ways.isEmpty() ? null : said("shown", ways.getFirst());
    }

    public String shownUrl() {
        return instead().page();
    }

    /** The search that is shown instead; the one that was asked for when nothing is. */
    SearchUrl instead() {
        return ways.isEmpty() ? asked : new SearchUrl(ways.getFirst().request());
    }

    /** Other searches that find something. */
    public List<Way> others() {
        return ways.stream()
                .skip(1)
                .map(
                        way ->
                                new Way(
                                        said("way", way),
                                        new SearchUrl(way.request()).page(),
                                        way.total()))
                .toList();
    }

    /** Themes to look through where nothing is near, those of most publications first. */
    public List<NamedLink> themes() {
        return themes;
    }

    /** The form to say what is missing, with the words that were looked for. */
    public String tellUrl() {
        String query = asked.request().query();
        String address = "/feedback?useful=missing&page=" + encoded(asked.page());
        return query.isBlank()
                ? address
                : address + "&message=" + encoded(text("missing", query) + "\n");
    }

    private static List<NamedLink> themes(SearchEngine engine) {
        return engine.search(SearchRequest.of("").onPage(1, 1)).facets().stream()
                .filter(facet -> facet.name() == FacetName.THEME)
                .map(FacetCounts::values)
                .flatMap(List::stream)
                .limit(MOST_THEMES)
                .map(theme -> new NamedLink(theme.label(), "/t/theme/" + theme.value()))
                .toList();
    }

    private String said(String where, Loosened way) {
        return text(
                where + "." + way.step(),
                way.step() == Step.FILTER ? labels(way.given()) : way.given());
    }

    private String labels(String facet) {
        return SelectedFilter.labels(
                filters.stream().filter(filter -> filter.facet().value().equals(facet)).toList());
    }

    private static String text(String key, String word) {
        return Texts.of("nothing." + key, word);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Another search, with how much it finds. */
    public record Way(String label, String url, int total) {}
}
