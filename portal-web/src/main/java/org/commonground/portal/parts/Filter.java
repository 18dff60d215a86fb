package org.commonground.portal.parts;

import java.util.List;

/**
 * A facet beside a list of results.
 *
 * @param open whether its values are in sight from the start
 */
public record Filter(String label, boolean open, List<Value> values) {
    /**
     * @param url the list with this value, or without it when it is selected
     */
    public record Value(String label, int count, String url, boolean selected) {}
}
