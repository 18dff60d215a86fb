package org.commonground.portal.desk.publications;

import jakarta.servlet.http.HttpServletRequest;

import org.commonground.publications.Kind;
import org.commonground.publications.PublicationState;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which publications a page of the desk shows, as its address says.
 *
 * @param kind null for all
 * @param state null for all
 * @param page 1-based
 */
public record PublicationFilter(@Nullable Kind kind, @Nullable PublicationState state, int page) {
    public static PublicationFilter of(HttpServletRequest request) {
        String page = parameter(request, "page");
        return new PublicationFilter(
                Kind.of(parameter(request, "kind")).orElse(null),
                Stream.of(PublicationState.values())
                        .filter(each -> value(each).equals(parameter(request, "state")))
                        .findFirst()
                        .orElse(null),
                page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1);
    }

    /** Those of the filter for kinds; the first takes all. */
    public List<Choice> kinds() {
        return Stream.of(Kind.values())
                .map(each -> new Choice(each.value(), each.label(), each == kind))
                .toList();
    }

    public List<Choice> states() {
        return Stream.of(PublicationState.values())
                .map(each -> new Choice(value(each), each.label(), each == state))
                .toList();
    }

    /** What follows the question mark for a page of the same list. */
    public String query(int number) {
        return "kind="
                + (kind == null ? "" : kind.value())
                + "&state="
                + (state == null ? "" : value(state))
                + "&page="
                + number;
    }

    /** The state as addresses name it: {@code in-review}. */
    private static String value(PublicationState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** One value of a filter. */
    public record Choice(String value, String label, boolean chosen) {}
}
