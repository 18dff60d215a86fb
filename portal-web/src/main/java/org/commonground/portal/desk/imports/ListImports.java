package org.commonground.portal.desk.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.imports.Import;
import org.commonground.imports.Imports;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.Pagination;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** All imports, newest first. */
@Named
@RequestScoped
public class ListImports {
    private static final int PAGE = 25;

    @Inject private Imports imports;

    @Inject private HttpServletRequest request;

    private int page = 1;
    private long total;
    private List<Line> lines = List.of();

    @PostConstruct
    void open() {
        String asked = Objects.requireNonNullElse(request.getParameter("page"), "");
        page = asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
        total = imports.count();
        lines = imports.latest((page - 1) * PAGE, PAGE).stream().map(this::line).toList();
    }

    public List<Line> lines() {
        return lines;
    }

    public long total() {
        return total;
    }

    public Pagination pages() {
        return Pagination.of(
                page,
                (int) Math.max(1, Math.ceilDiv(total, PAGE)),
                number -> "/desk/imports?page=" + number);
    }

    private Line line(Import batch) {
        return new Line(
                batch.id(),
                batch.name(),
                batch.state().name().toLowerCase(Locale.ROOT),
                Dates.second(batch.beganAt()),
                batch.beganBy(),
                FileTally.of(imports.tally(batch.id())).words());
    }

    /** An import in the list. */
    public record Line(long id, String name, String state, String began, String by, String files) {}
}
