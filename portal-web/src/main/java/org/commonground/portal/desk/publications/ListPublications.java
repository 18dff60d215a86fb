package org.commonground.portal.desk.publications;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.parts.Pagination;
import org.commonground.publications.Kind;
import org.commonground.publications.PublicationState;
import org.commonground.publications.Publications;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** All publications, changed last first; filters and page are in the address. */
@Named
@RequestScoped
public class ListPublications {
    private static final int PAGE = 25;

    @Inject private Publications publications;

    @Inject private HttpServletRequest request;

    private @Nullable Kind kind;
    private @Nullable PublicationState state;
    private int page = 1;
    private long total;
    private List<PublicationStanding> rows = List.of();

    @PostConstruct
    void open() {
        kind = Kind.of(parameter("kind")).orElse(null);
        state =
                Stream.of(PublicationState.values())
                        .filter(each -> value(each).equals(parameter("state")))
                        .findFirst()
                        .orElse(null);
        page = parameter("page").matches("[1-9]\\d{0,5}") ? Integer.parseInt(parameter("page")) : 1;
        total = publications.count(kind, state);
        rows =
                publications.listed(kind, state, (page - 1) * PAGE, PAGE).stream()
                        .map(PublicationStanding::of)
                        .toList();
    }

    public List<PublicationStanding> rows() {
        return rows;
    }

    public long total() {
        return total;
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

    public Pagination pages() {
        String filters =
                "/desk/publications?kind="
                        + (kind == null ? "" : kind.value())
                        + "&state="
                        + (state == null ? "" : value(state))
                        + "&page=";
        return Pagination.of(
                page, (int) Math.max(1, Math.ceilDiv(total, PAGE)), number -> filters + number);
    }

    /** The state as addresses name it: {@code in-review}. */
    private static String value(PublicationState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** One value of a filter. */
    public record Choice(String value, String label, boolean chosen) {}
}
