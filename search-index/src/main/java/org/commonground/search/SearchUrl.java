package org.commonground.search;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The address of a search: everything that was asked for is in it, so it can be kept, shared and
 * gone back to.
 *
 * <p>{@code /search}, its feed and {@code /api/v1/search} read the same parameters. Unknown
 * parameters are ignored; an unreadable page number is the first page.
 */
public record SearchUrl(SearchRequest request) {
    private static final int LAST_PAGE = 1_000;
    private static final Pattern OPENED =
            Pattern.compile("([1-9]\\d{0,17})(?:\\.([1-9]\\d{0,4}))?");

    /**
     * @param parameters of the request, as the servlet gives them
     */
    public static SearchUrl of(Map<String, String[]> parameters) {
        Map<FacetName, Set<String>> filters = new EnumMap<>(FacetName.class);
        for (FacetName facet : FacetName.values()) {
            Set<String> values = new LinkedHashSet<>();
            Stream.of(parameters.getOrDefault(facet.value(), new String[0]))
                    .filter(value -> !value.isBlank())
                    .forEach(values::add);
            filters.put(facet, values);
        }
        return new SearchUrl(
                new SearchRequest(
                        first(parameters, "q"),
                        filters,
                        sort(first(parameters, "sort")),
                        number(first(parameters, "page"), 1, LAST_PAGE),
                        number(
                                first(parameters, "size"),
                                SearchRequest.USUAL_SIZE,
                                SearchRequest.LARGEST_SIZE),
                        opened(first(parameters, "open")),
                        0));
    }

    /** The search that {@link #question} wrote down. */
    public static SearchUrl ofQuestion(String question) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String part : question.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(
                                decoded(part.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(part.substring(equals + 1)));
            }
        }
        Map<String, String[]> parameters = new HashMap<>();
        values.forEach((name, all) -> parameters.put(name, all.toArray(String[]::new)));
        return of(parameters);
    }

    /** Whether anything at all was asked for. */
    public boolean asksForSomething() {
        return !request.query().isBlank() || !request.filters().isEmpty();
    }

    /** The same search with one more value of a facet, on its first page. */
    public SearchUrl with(FacetName facet, String value) {
        return changed(facet, value, true);
    }

    /** The same search without that value, on its first page. */
    public SearchUrl without(FacetName facet, String value) {
        return changed(facet, value, false);
    }

    public SearchUrl onPage(int page) {
        return new SearchUrl(request.onPage(page, request.size()).opening(null));
    }

    public SearchUrl sortedBy(SortOrder sort) {
        return new SearchUrl(request.sortedBy(sort).onPage(1, request.size()));
    }

    /** The same results with more of one document, or null for none. */
    public SearchUrl opening(@Nullable OpenedDocument document) {
        return new SearchUrl(request.opening(document));
    }

    /** Other words, with the same filters. */
    public SearchUrl asking(String words) {
        return new SearchUrl(
                new SearchRequest(words, request.filters(), request.sort(), 1, request.size()));
    }

    /** The same words without any filter. */
    public SearchUrl unfiltered() {
        return new SearchUrl(
                new SearchRequest(request.query(), Map.of(), request.sort(), 1, request.size()));
    }

    public boolean has(FacetName facet, String value) {
        return request.filters().getOrDefault(facet, Set.of()).contains(value);
    }

    /** The address of the page of results. */
    public String page() {
        return "/search" + query();
    }

    /** The address of the same results as an Atom feed. */
    public String feed() {
        return "/search.atom" + query();
    }

    /** The text view with the same words marked: {@code /d/7/text?q=...#page-3}. */
    public String marked(String address) {
        if (request.query().isBlank()) {
            return address;
        }
        int hash = address.indexOf('#');
        String words = "?q=" + encoded(request.query());
        return hash < 0
                ? address + words
                : address.substring(0, hash) + words + address.substring(hash);
    }

    /**
     * What is asked, without how it is shown: words and filters as parameters, in an order that
     * does not depend on how they were chosen. Empty for everything.
     */
    public String question() {
        return String.join("&", asked());
    }

    private SearchUrl changed(FacetName facet, String value, boolean present) {
        Map<FacetName, Set<String>> filters = new EnumMap<>(FacetName.class);
        filters.putAll(request.filters());
        Set<String> values = new LinkedHashSet<>(filters.getOrDefault(facet, Set.of()));
        if (present) {
            values.add(value);
        } else {
            values.remove(value);
        }
        filters.put(facet, values);
        return new SearchUrl(
                new SearchRequest(request.query(), filters, request.sort(), 1, request.size()));
    }

    private String query() {
        List<String> parts = asked();
        if (request.sort() != SortOrder.RELEVANCE) {
            parts.add("sort=" + name(request.sort()));
        }
        if (request.page() > 1) {
            parts.add("page=" + request.page());
        }
        if (request.size() != SearchRequest.USUAL_SIZE) {
            parts.add("size=" + request.size());
        }
        OpenedDocument opened = request.opened();
        if (opened != null) {
            parts.add("open=" + opened.id() + (opened.part() > 1 ? "." + opened.part() : ""));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private List<String> asked() {
        List<String> parts = new ArrayList<>();
        if (!request.query().isEmpty()) {
            parts.add("q=" + encoded(request.query()));
        }
        request.filters()
                .forEach(
                        (facet, values) ->
                                values.forEach(
                                        value -> parts.add(facet.value() + "=" + encoded(value))));
        return parts;
    }

    /** The order as addresses name it: {@code newest}. */
    public static String name(SortOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
            return "";
        }
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }

    private static int number(String text, int otherwise, int most) {
        return text.matches("[1-9]\\d{0,8}") ? Math.min(Integer.parseInt(text), most) : otherwise;
    }

    /** {@code 7} is the first part of document 7, {@code 7.2} the second; all else is none. */
    private static @Nullable OpenedDocument opened(String text) {
        Matcher read = OPENED.matcher(text);
        if (!read.matches()) {
            return null;
        }
        String part = read.group(2);
        return new OpenedDocument(
                Long.parseLong(read.group(1)), part == null ? 1 : Integer.parseInt(part));
    }

    private static SortOrder sort(String name) {
        return Arrays.stream(SortOrder.values())
                .filter(order -> order.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(SortOrder.RELEVANCE);
    }
}
