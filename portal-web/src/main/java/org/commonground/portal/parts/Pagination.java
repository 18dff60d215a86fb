package org.commonground.portal.parts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * The way through a list that is longer than a page: neighbours, the first, the last and those
 * around the current.
 */
public record Pagination(
        @Nullable String previousUrl, @Nullable String nextUrl, List<Numbered> numbers) {
    private static final int AROUND = 2;

    /**
     * @param current 1-based
     * @param last 1 when there is but one page
     * @param address of a page by its number
     */
    public static Pagination of(int current, int last, IntFunction<String> address) {
        TreeSet<Integer> shown = new TreeSet<>();
        shown.add(1);
        shown.add(last);
        for (int page = Math.max(1, current - AROUND);
                page <= Math.min(last, current + AROUND);
                page++) {
            shown.add(page);
        }
        List<Numbered> numbers = new ArrayList<>();
        int before = 0;
        for (int page : shown) {
            if (page > before + 1) {
                numbers.add(new Numbered(0, "", false, true));
            }
            numbers.add(new Numbered(page, address.apply(page), page == current, false));
            before = page;
        }
        return new Pagination(
                current > 1 && last > 1 ? address.apply(Math.min(current - 1, last)) : null,
                current < last ? address.apply(current + 1) : null,
                numbers);
    }

    /**
     * @param gap stands for the pages left out; then there is no number and no address
     */
    public record Numbered(int number, String url, boolean current, boolean gap) {}
}
