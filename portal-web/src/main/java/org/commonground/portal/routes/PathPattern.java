package org.commonground.portal.routes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A shape of path: {@code /p/{id}/{slug}} takes one segment for each name, {@code
 * /resources/{file...}} takes all that is left, at least one. A slash at the end of a path makes no
 * difference.
 *
 * @param segments what stands between the slashes
 */
record PathPattern(List<String> segments) {
    static PathPattern of(String pattern) {
        return new PathPattern(split(pattern));
    }

    /** What the names stand for in that path; empty when the path has another shape. */
    Optional<Map<String, String>> match(String path) {
        List<String> asked = split(path);
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            if (i >= asked.size()) {
                return Optional.empty();
            }
            String segment = segments.get(i);
            if (isRest(segment)) {
                values.put(name(segment), String.join("/", asked.subList(i, asked.size())));
                return Optional.of(values);
            }
            if (isName(segment)) {
                values.put(name(segment), asked.get(i));
            } else if (!segment.equals(asked.get(i))) {
                return Optional.empty();
            }
        }
        return segments.size() == asked.size() ? Optional.of(values) : Optional.empty();
    }

    boolean hasNames() {
        return segments.stream().anyMatch(PathPattern::isName);
    }

    @Override
    public String toString() {
        return "/" + String.join("/", segments);
    }

    private static List<String> split(String path) {
        String inner = path.replaceFirst("^/", "").replaceFirst("/$", "");
        return inner.isEmpty() ? List.of() : List.of(inner.split("/", -1));
    }

    private static boolean isName(String segment) {
        return segment.startsWith("{");
    }

    private static boolean isRest(String segment) {
        return segment.endsWith("...}");
    }

    private static String name(String segment) {
        return segment.replaceAll("[{}.]", "");
    }
}
