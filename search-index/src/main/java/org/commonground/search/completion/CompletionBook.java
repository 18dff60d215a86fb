package org.commonground.search.completion;

import org.commonground.search.Completion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All there is to complete to, sorted by every word that begins in it: what begins with the typed
 * letters is one stretch of the list, whatever the size. Immutable.
 */
public final class CompletionBook {
    public static final CompletionBook EMPTY = new CompletionBook(List.of());

    /** Words of one entry that it is found by; titles are long. */
    private static final int MOST_WORDS = 12;

    /** Places of a stretch that are looked at; two letters begin a tenth of all words. */
    private static final int MOST_LOOKED_AT = 20_000;

    /** So many more than asked for are taken, since some may not be published any more. */
    private static final int SPARE = 4;

    private final Place[] places;

    public CompletionBook(List<CompletionEntry> entries) {
        List<Place> all = new ArrayList<>();
        for (CompletionEntry entry : entries) {
            String folded = entry.folded();
            int words = 0;
            for (int at = 0; at >= 0 && at < folded.length() && words < MOST_WORDS; words++) {
                all.add(new Place(entry, at));
                int blank = folded.indexOf(' ', at);
                at = blank < 0 ? -1 : blank + 1;
            }
        }
        places = all.toArray(Place[]::new);
        Arrays.sort(places, Comparator.comparing(Place::rest));
    }

    private record Place(CompletionEntry entry, int from) {
        String rest() {
            return entry.folded().substring(from);
        }

        boolean begins(String letters) {
            return entry.folded().startsWith(letters, from);
        }

        /** What begins with the letters itself is likelier meant than what has them further on. */
        int rank() {
            return entry.weight() * (from == 0 ? 4 : 1);
        }
    }

    /**
     * The likeliest entries in which a word, or words in a row, begin with these letters.
     *
     * @param letters folded as the entries are
     * @param stillThere whether an entry may be offered; asked of few
     */
    public List<Completion> lookUp(
            String letters, int most, Predicate<CompletionEntry> stillThere) {
        PriorityQueue<Place> best = new PriorityQueue<>(Comparator.comparingInt(Place::rank));
        int end = Math.min(places.length, firstAt(letters) + MOST_LOOKED_AT);
        for (int i = firstAt(letters); i < end && places[i].begins(letters); i++) {
            best.add(places[i]);
            if (best.size() > most * SPARE) {
                best.poll();
            }
        }
        List<Place> likeliest = new ArrayList<>(best);
        likeliest.sort(Comparator.comparingInt(Place::rank).reversed());
        return choose(likeliest, most, stillThere);
    }

    private static List<Completion> choose(
            List<Place> likeliest, int most, Predicate<CompletionEntry> stillThere) {
        List<Completion> chosen = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Place place : likeliest) {
            String text = place.entry().completion().text();
            if (chosen.size() < most && known.add(text) && stillThere.test(place.entry())) {
                chosen.add(place.entry().completion());
            }
        }
        return chosen;
    }

    private int firstAt(String letters) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle].rest().compareTo(letters) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
