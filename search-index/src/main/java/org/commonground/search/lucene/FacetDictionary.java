package org.commonground.search.lucene;

import org.apache.lucene.util.BytesRef;
import org.commonground.search.FacetName;
import org.commonground.search.FacetValue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers the facet values of an index, the same in all its segments, so that counts need no
 * merging. Numbers are only ever added; a value that nothing has any more keeps its number until
 * the index is rebuilt.
 */
final class FacetDictionary {
    private static final char SEPARATOR = '\0';

    private final Map<FacetName, Map<String, Integer>> numbers = new EnumMap<>(FacetName.class);
    private final Map<FacetName, List<FacetValue>> values = new EnumMap<>(FacetName.class);
    private final Map<FacetName, Set<String>> labels = new EnumMap<>(FacetName.class);

    FacetDictionary() {
        for (FacetName name : FacetName.values()) {
            numbers.put(name, new HashMap<>());
            values.put(name, new ArrayList<>());
            labels.put(name, new HashSet<>());
        }
    }

    static BytesRef encode(FacetValue value) {
        String parent = value.parent() == null ? "" : value.parent();
        return new BytesRef(value.value() + SEPARATOR + value.label() + SEPARATOR + parent);
    }

    private static FacetValue decode(BytesRef encoded) {
        String text = encoded.utf8ToString();
        int label = text.indexOf(SEPARATOR) + 1;
        int parent = text.indexOf(SEPARATOR, label) + 1;
        return new FacetValue(
                text.substring(0, label - 1),
                text.substring(label, parent - 1),
                parent == text.length() ? null : text.substring(parent));
    }

    /** The value's number. A value met again is from now on called and placed as met last. */
    synchronized int number(FacetName name, BytesRef encoded) {
        FacetValue value = decode(encoded);
        labels.get(name).add(FoldedTitle.of(value.label()));
        List<FacetValue> known = values.get(name);
        Integer number = numbers.get(name).putIfAbsent(value.value(), known.size());
        if (number == null) {
            known.add(value);
            return known.size() - 1;
        }
        known.set(number, value);
        return number;
    }

    /** The value's number, or -1 where nothing ever had it. */
    synchronized int number(FacetName name, String value) {
        return numbers.get(name).getOrDefault(value, -1);
    }

    /** Whether something has or had a value that is called so. */
    synchronized boolean isLabel(FacetName name, String plain) {
        return labels.get(name).contains(plain);
    }

    /** All values by their numbers. */
    synchronized List<FacetValue> values(FacetName name) {
        return List.copyOf(values.get(name));
    }

    synchronized int size(FacetName name) {
        return values.get(name).size();
    }
}
