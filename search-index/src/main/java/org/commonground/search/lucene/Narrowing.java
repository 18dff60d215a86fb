package org.commonground.search.lucene;

import org.commonground.search.FacetName;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The filters of a request, by the numbers of the {@link FacetDictionary}. */
final class Narrowing {

    /** The group has a chosen value of every facet filtered by. */
    static final int NOTHING_MISSED = -1;

    /** The group fails two facets or more: it counts nowhere. */
    static final int MUCH_MISSED = -2;

    private final List<Filter> filters = new ArrayList<>();

    /** One facet's filter, by number: the chosen values, and all those of the facet. */
    private record Filter(boolean[] chosen, boolean[] ofFacet) {}

    Narrowing(Map<FacetName, Set<String>> wanted, FacetDictionary dictionary) {
        wanted.forEach(
                (name, values) -> {
                    boolean[] ofFacet = dictionary.of(name);
                    boolean[] chosen = new boolean[ofFacet.length];
                    for (String value : values) {
                        int number = dictionary.number(name, value);
                        if (number >= 0 && number < chosen.length) {
                            chosen[number] = true;
                        }
                    }
                    filters.add(new Filter(chosen, ofFacet));
                });
    }

    boolean isEmpty() {
        return filters.isEmpty();
    }

    /** The filter that alone the group fails, {@link #NOTHING_MISSED} or {@link #MUCH_MISSED}. */
    int missed(SegmentGroups groups, int group) {
        int missed = NOTHING_MISSED;
        for (int i = 0; i < filters.size(); i++) {
            if (!groups.facets().hasAny(group, filters.get(i).chosen())) {
                if (missed != NOTHING_MISSED) {
                    return MUCH_MISSED;
                }
                missed = i;
            }
        }
        return missed;
    }

    /** By number: whether a value is of the facet of a filter. */
    boolean[] ofFacet(int filter) {
        return filters.get(filter).ofFacet();
    }

    /** Whether a value is chosen, and so is shown also where it counts nothing. */
    boolean isChosen(int number) {
        for (Filter filter : filters) {
            if (number < filter.chosen().length && filter.chosen()[number]) {
                return true;
            }
        }
        return false;
    }
}
