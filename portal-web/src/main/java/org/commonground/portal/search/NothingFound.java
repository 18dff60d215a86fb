package org.commonground.portal.search;

import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.parts.Texts;
import org.commonground.search.FacetCounts;
import org.commonground.search.FacetName;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchUrl;
import org.commonground.search.query.Loosened;
import org.commonground.search.query.Loosened.Step;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a reader is told, shown and offered whose search found nothing. */
public final class NothingFound {
    private static final int MOST_THEMES = 8;

    private final SearchUrl asked;
    private final List<Loosened> ways;
    private final List<NamedLink> themes;

    /**
     * @param ways what finds something, the nearest first
     */
    NothingFound(SearchUrl asked, List<Loosened> ways, SearchEngine engine) {
        this.asked = asked;
        this.ways = ways;
        this.themes = themes(engine);
    }

    /** {@code Nothing found for “patroles”.} */
    public String sentence() {
        String query = asked.request().query();
        return query.isBlank()
                ? Texts.of("nothing.filters")
                : text(asked.request().filters().isEmpty() ? "words" : "both", query);
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

    /** Themes to look through, those of most publications first. */
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

    private static String said(String where, Loosened way) {
        String given = way.step() == Step.FILTER ? Texts.of("facet." + way.given()) : way.given();
        return text(where + "." + way.step(), given);
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
