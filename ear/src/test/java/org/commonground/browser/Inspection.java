package org.commonground.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is wrong with a page for anybody: in light, then in dark without loading it
 * again. In dark only the rules of colour are asked, as nothing but colours differs there, which
 * the tests of the stylesheets see to.
 */
final class Inspection {
    private final Tab tab;
    private final List<String> faults = new ArrayList<>();

    private Inspection(Tab tab) {
        this.tab = tab;
    }

    /** Of a tab in light; it is in dark afterwards. */
    static List<String> of(Tab tab) {
        return new Inspection(tab).faults();
    }

    private List<String> faults() {
        faults.addAll(tab.barriers());
        overflow("in light");
        tab.darken();
        tab.barriersOfColour().forEach(barrier -> faults.add("in dark, " + barrier));
        overflow("in dark");
        faults.addAll(tab.complaints());
        return faults;
    }

    private void overflow(String when) {
        if (tab.overflow() != 0) {
            faults.add("%d pixels to scroll sideways %s".formatted(tab.overflow(), when));
        }
    }
}
