package org.commonground.portal.organise;

import java.util.List;

/**
 * A line of a chart: a number in words, and how long its bar is.
 *
 * @param length in hundredths of the longest bar of the chart
 */
public record Bar(String label, int number, int length) {
    private static final int LONGEST = 100;

    Bar(String label, int number) {
        this(label, number, 0);
    }

    /** The same bars, the longest of them as long as can be. */
    static List<Bar> scaled(List<Bar> bars) {
        int most = Math.max(1, bars.stream().mapToInt(Bar::number).max().orElse(1));
        return bars.stream()
                .map(bar -> new Bar(bar.label(), bar.number(), LONGEST * bar.number() / most))
                .toList();
    }
}
