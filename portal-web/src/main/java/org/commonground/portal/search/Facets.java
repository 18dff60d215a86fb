package org.commonground.portal.search;

import org.commonground.portal.parts.Filter;
import org.commonground.portal.parts.Texts;
import org.commonground.search.FacetCount;
import org.commonground.search.FacetCounts;
import org.commonground.search.FacetName;
import org.commonground.search.SearchUrl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Facets as lists of links, what is within what shown as such. */
final class Facets {
    /** Values in sight before somebody asks for all. */
    private static final int IN_SIGHT = 8;

    /** A press that would show fewer than this is not worth it. */
    private static final int WORTH_A_PRESS = 3;

    private final SearchUrl url;

    Facets(SearchUrl url) {
        this.url = url;
    }

    Filter filter(FacetCounts facet) {
        FacetName name = facet.name();
        boolean chosen = url.request().filters().containsKey(name);
        List<Filter.Value> top = values(facet);
        int inSight = top.size() < IN_SIGHT + WORTH_A_PRESS ? top.size() : IN_SIGHT;
        List<Filter.Value> shown = new ArrayList<>(top.subList(0, inSight));
        List<Filter.Value> rest = new ArrayList<>(top.subList(inSight, top.size()));
        rest.stream().filter(value -> value.selected() || value.open()).forEach(shown::add);
        rest.removeAll(shown);
        return new Filter(
                Texts.of("facet." + name.value()),
                chosen || name == FacetName.KIND || name == FacetName.FACTOR,
                shown,
                rest,
                Texts.of("facet.more", rest.size()));
    }

    /** What no other listed value includes, each with what it includes. */
    private List<Filter.Value> values(FacetCounts facet) {
        Set<String> listed =
                facet.values().stream().map(FacetCount::value).collect(Collectors.toSet());
        return facet.values().stream()
                .filter(value -> value.parent() == null || !listed.contains(value.parent()))
                .map(value -> top(facet, value))
                .toList();
    }

    private Filter.Value top(FacetCounts facet, FacetCount value) {
        List<Filter.Value> below = new ArrayList<>();
        addBelow(facet, value.value(), 1, new HashSet<>(Set.of(value.value())), below);
        Filter.Value shown = value(facet.name(), value, 0);
        return new Filter.Value(
                shown.label(),
                shown.count(),
                shown.url(),
                shown.selected(),
                0,
                below,
                below.stream().anyMatch(Filter.Value::selected));
    }

    /**
     * @param met values on the way, so that terms under each other end
     */
    private void addBelow(
            FacetCounts facet, String parent, int depth, Set<String> met, List<Filter.Value> to) {
        for (FacetCount value : facet.values()) {
            if (Objects.equals(value.parent(), parent) && met.add(value.value())) {
                to.add(value(facet.name(), value, depth));
                addBelow(facet, value.value(), depth + 1, met, to);
            }
        }
    }

    private Filter.Value value(FacetName facet, FacetCount value, int depth) {
        boolean selected = url.has(facet, value.value());
        SearchUrl other =
                selected ? url.without(facet, value.value()) : url.with(facet, value.value());
        return new Filter.Value(
                value.label(), value.count(), other.page(), selected, depth, List.of(), false);
    }
}
