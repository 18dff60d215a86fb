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
 * Numbers the facet values of an index, those of all facets in one row and the same in all its
 * segments, so that counts need no merging. Numbers are only ever added; a value that nothing has
 * any more keeps its number until the index is rebuilt.
 */
final class FacetDictionary {
    private static final char SEPARATOR = '\0';

    private final Map<FacetName, Map<String, Integer>> numbers = new EnumMap<>(FacetName.class);
    private final Map<FacetName, Set<String>> labels = new EnumMap<>(FacetName.class);
    private final List<Numbered> values = new ArrayList<>();

    FacetDictionary() {
        for (FacetName name : FacetName.values()) {
            numbers.put(name, new HashMap<>());
            labels.put(name, new HashSet<>());
        }
    }

    /** A value of a facet; its number is its place in {@link #values()}. */
    record Numbered(FacetName facet, FacetValue value) {}

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
        Numbered numbered = new Numbered(name, value);
        Integer number = numbers.get(name).putIfAbsent(value.value(), values.size());
        if (number == null) {
            values.add(numbered);
            return values.size() - 1;
        }
        values.set(number, numbered);
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
    synchronized List<Numbered> values() {
        return List.copyOf(values);
    }

    synchronized int size() {
        return values.size();
    }

    /** By number: whether the value is one of this facet. */
    synchronized boolean[] of(FacetName name) {
        boolean[] of = new boolean[values.size()];
        numbers.get(name).values().forEach(number -> of[number] = true);
        return of;
    }
}
