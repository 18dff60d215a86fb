package org.commonground.portal.desk.versions;

import org.commonground.publications.PublicationDraft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One field that says something else in one of two versions. */
public record FieldComparison(String label, WordComparison words) {
    /** The fields in which the two differ, in the order of the form. */
    public static List<FieldComparison> of(PublicationDraft before, PublicationDraft after) {
        Map<String, String> old = SaidFields.of(before);
        Map<String, String> fresh = SaidFields.of(after);
        Set<String> labels = new LinkedHashSet<>(old.keySet());
        labels.addAll(fresh.keySet());
        return labels.stream()
                .flatMap(
                        label -> {
                            String one = old.getOrDefault(label, "");
                            String other = fresh.getOrDefault(label, "");
                            return one.equals(other)
                                    ? Stream.empty()
                                    : Stream.of(
                                            new FieldComparison(
                                                    label, WordComparison.of(one, other)));
                        })
                .toList();
    }
}
