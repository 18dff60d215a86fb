package org.commonground.search.lucene;

import org.commonground.search.FacetName;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The filters of a request, by the numbers of the {@link FacetDictionary}. */
final class Narrowing {

    /** The group has a chosen value of every facet filtered by. */
    static final int NOTHING_MISSED = -1;

    /** The group fails two facets or more: it counts nowhere. */
    static final int MUCH_MISSED = -2;

    private final FacetName[] names;
    private final boolean[][] chosen;

    Narrowing(Map<FacetName, Set<String>> filters, FacetDictionary dictionary) {
        names = filters.keySet().toArray(FacetName[]::new);
        chosen = new boolean[names.length][];
        for (int i = 0; i < names.length; i++) {
            chosen[i] = new boolean[dictionary.size(names[i])];
            for (String value : filters.get(names[i])) {
                int number = dictionary.number(names[i], value);
                if (number >= 0 && number < chosen[i].length) {
                    chosen[i][number] = true;
                }
            }
        }
    }

    boolean isEmpty() {
        return names.length == 0;
    }

    /**
     * The ordinal of the one facet the group fails, {@link #NOTHING_MISSED} or {@link
     * #MUCH_MISSED}.
     */
    int missed(SegmentGroups groups, int group) {
        int missed = NOTHING_MISSED;
        for (int i = 0; i < names.length; i++) {
            if (!groups.facet(names[i]).hasAny(group, chosen[i])) {
                if (missed != NOTHING_MISSED) {
                    return MUCH_MISSED;
                }
                missed = names[i].ordinal();
            }
        }
        return missed;
    }

    /** Chosen values by facet, for those that count nothing and are shown all the same. */
    Map<FacetName, boolean[]> chosen() {
        Map<FacetName, boolean[]> byName = new EnumMap<>(FacetName.class);
        for (int i = 0; i < names.length; i++) {
            byName.put(names[i], chosen[i]);
        }
        return byName;
    }
}
