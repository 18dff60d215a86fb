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
        return new PathPattern(segments(pattern));
    }

    /**
     * What the names stand for in a path; empty when the path has another shape.
     *
     * @param asked the path in {@link #segments}
     */
    Optional<Map<String, String>> match(List<String> asked) {
        return fits(asked) ? Optional.of(values(asked)) : Optional.empty();
    }

    private boolean fits(List<String> asked) {
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (i >= asked.size() || !isName(segment) && !segment.equals(asked.get(i))) {
                return false;
            }
            if (isRest(segment)) {
                return true;
            }
        }
        return segments.size() == asked.size();
    }

    private Map<String, String> values(List<String> asked) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (isRest(segment)) {
                values.put(name(segment), String.join("/", asked.subList(i, asked.size())));
            } else if (isName(segment)) {
                values.put(name(segment), asked.get(i));
            }
        }
        return values;
    }

    boolean hasNames() {
        return segments.stream().anyMatch(PathPattern::isName);
    }

    @Override
    public String toString() {
        return "/" + String.join("/", segments);
    }

    /** What stands between the slashes of a path; those at its ends count for nothing. */
    static List<String> segments(String path) {
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
