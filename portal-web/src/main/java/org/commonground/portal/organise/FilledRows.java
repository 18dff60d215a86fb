package org.commonground.portal.organise;

import org.commonground.seminars.BookingQuestion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of the form in which something was said. They stand before the others, so that what is
 * wrong with the second host of a plan is said at the second row, whatever was left empty above it.
 */
final class FilledRows {
    /** A row's first field, such as {@code host-2}, or one of its others: {@code host-2-agency}. */
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?<rows>host|speaker|session|reading|question)-(?<number>[1-9]\\d{0,2})(?<part>-.+)?");

    private final Map<String, String> typed;

    private FilledRows(Map<String, String> typed) {
        this.typed = typed;
    }

    /** The same fields, by their new names where rows have moved. */
    static Map<String, String> first(Map<String, String> typed) {
        FilledRows form = new FilledRows(typed);
        Map<String, List<Integer>> order = form.order();
        Map<String, String> fields = new HashMap<>();
        typed.forEach(
                (field, text) -> {
                    Matcher named = FIELD.matcher(field);
                    fields.put(named.matches() ? moved(named, order) : field, text);
                });
        return fields;
    }

    /** The numbers of the rows of that name in which something was said, in order. */
    static List<Integer> of(String name, Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(FilledRows::isSaid)
                .map(field -> FIELD.matcher(field.getKey()))
                .filter(field -> field.matches() && field.group("rows").equals(name))
                .map(field -> Integer.valueOf(field.group("number")))
                .distinct()
                .sorted()
                .toList();
    }

    /** The key of a picture nobody sees, and every question has a form. */
    private static boolean isSaid(Map.Entry<String, String> field) {
        String name = field.getKey();
        String text = field.getValue();
        return !text.isBlank()
                && !name.endsWith("-picture")
                && !(name.endsWith("-form") && text.equals(BookingQuestion.Form.TEXT.name()));
    }

    private static String moved(Matcher field, Map<String, List<Integer>> order) {
        String rows = field.group("rows");
        int place = order.get(rows).indexOf(Integer.valueOf(field.group("number"))) + 1;
        String part = field.group("part");
        return rows + "-" + place + (part == null ? "" : part);
    }

    /** Of rows of each name their numbers now, in the order in which they will stand. */
    private Map<String, List<Integer>> order() {
        Map<String, Set<Integer>> numbers = new HashMap<>();
        for (String field : typed.keySet()) {
            Matcher named = FIELD.matcher(field);
            if (named.matches()) {
                numbers.computeIfAbsent(named.group("rows"), rows -> new TreeSet<>())
                        .add(Integer.valueOf(named.group("number")));
            }
        }
        Map<String, List<Integer>> order = new HashMap<>();
        numbers.forEach(
                (rows, present) -> {
                    List<Integer> filled = of(rows, typed);
                    order.put(
                            rows,
                            present.stream()
                                    .sorted(Comparator.comparing(row -> !filled.contains(row)))
                                    .toList());
                });
        return order;
    }
}
