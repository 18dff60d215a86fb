package org.commonground.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What was counted and is not written yet. */
final class SearchTally {
    /** Beyond so many different ones nothing new is taken up, so that a flood fills no memory. */
    private static final int MOST = 5_000;

    private Map<Search, int[]> searches = new HashMap<>();
    private Map<Click, Integer> clicks = new HashMap<>();

    synchronized void searched(Search search, boolean foundNothing) {
        int[] counts = searches.get(search);
        if (counts == null && searches.size() < MOST) {
            counts = new int[2];
            searches.put(search, counts);
        }
        if (counts != null) {
            counts[0]++;
            counts[1] += foundNothing ? 1 : 0;
        }
    }

    synchronized void clicked(Click click) {
        if (clicks.containsKey(click) || clicks.size() < MOST) {
            clicks.merge(click, 1, Integer::sum);
        }
    }

    /** All of it; from here on counting begins anew. */
    synchronized Counted take() {
        Counted taken = new Counted(searches, clicks);
        searches = new HashMap<>();
        clicks = new HashMap<>();
        return taken;
    }

    /** What could not be written comes back to what was counted since. */
    synchronized void putBack(Counted counted) {
        counted.searches()
                .forEach(
                        (search, counts) -> {
                            int[] here = searches.computeIfAbsent(search, one -> new int[2]);
                            here[0] += counts[0];
                            here[1] += counts[1];
                        });
        counted.clicks().forEach((click, count) -> clicks.merge(click, count, Integer::sum));
    }

    /** Words on a day. */
    record Search(LocalDate day, String words) {}

    /** Something opened after searching for words, on a day. */
    record Click(LocalDate day, String words, String result) {}

    /**
     * @param searches how many, and how many of them found nothing
     */
    record Counted(Map<Search, int[]> searches, Map<Click, Integer> clicks) {}
}
