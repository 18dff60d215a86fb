package org.commonground.portal.parts;

import java.util.List;

/**
 * A facet beside a list of results.
 *
 * @param open whether its values are in sight from the start
 * @param values those in sight
 * @param more those in sight after a press; empty when there are few
 * @param moreLabel what to press: {@code Show 14 more}
 */
public record Filter(
        String label, boolean open, List<Value> values, List<Value> more, String moreLabel) {

    /**
     * A value with all that it includes.
     *
     * @param url the list with this value, or without it when it is selected
     * @param depth how many values include it that stand in the same list
     * @param below what it includes, at any depth
     * @param open whether what it includes is in sight from the start
     */
    public record Value(
            String label,
            int count,
            String url,
            boolean selected,
            int depth,
            List<Value> below,
            boolean open) {

        /** A value that includes no others. */
        public Value(String label, int count, String url, boolean selected) {
            this(label, count, url, selected, 0, List.of(), false);
        }
    }
}
