package org.commonground.architecture;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which packages each module holds and in which order they stand, below one root package. A package
 * imports only from those that stand before it; those that stand together do not know each other.
 */
record HousePlan(String root) {
    static final List<List<String>> MODULES =
            List.of(List.of("content"), List.of("seminars"), List.of("search"), List.of("portal"));

    static final List<List<String>> CONTENT =
            List.of(
                    List.of("kernel"),
                    List.of("outbox", "audit", "jobs"),
                    List.of("settings", "mail"),
                    List.of("people"),
                    List.of("taxonomy"),
                    List.of("documents"),
                    List.of("publications"),
                    List.of("lessons"),
                    List.of("bestbets"),
                    List.of("editorial", "feedback", "alerts"),
                    List.of("upkeep", "imports", "insight"),
                    List.of("demo"));

    static final List<List<String>> SEMINARS =
            List.of(
                    List.of("seminars.portraits"),
                    List.of("seminars"),
                    List.of("seminars.related", "seminars.bookings"),
                    List.of("seminars.attendance", "seminars.featured"),
                    List.of("seminars.letters"),
                    List.of("seminars.surveys"),
                    List.of("seminars.reports"));

    static final List<List<String>> SEARCH =
            List.of(
                    List.of("search"),
                    List.of("search.query", "search.meaning", "search.completion"),
                    List.of("search.lucene", "search.feed"),
                    List.of("search.alerts"));

    private static final Map<String, List<String>> ONE_PACKAGE_MODULES =
            Map.of(
                    "seminars", List.of("seminars"),
                    "search", List.of("search"),
                    "portal", List.of("portal"));

    /** Patterns for the packages of a module, their sub-packages included. */
    String[] module(String name) {
        List<String> packages =
                name.equals("content")
                        ? CONTENT.stream().flatMap(List::stream).toList()
                        : ONE_PACKAGE_MODULES.get(name);
        return packages.stream().map(this::tree).toArray(String[]::new);
    }

    /** Patterns for all packages that have a place in the house. */
    String[] everything() {
        return MODULES.stream()
                .flatMap(List::stream)
                .flatMap(module -> Stream.of(module(module)))
                .toArray(String[]::new);
    }

    /** A package and its sub-packages. */
    String tree(String name) {
        return root + "." + name + "..";
    }

    /** A package without its sub-packages. */
    String room(String name) {
        return root + "." + name;
    }
}
