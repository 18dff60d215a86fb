package org.commonground.portal.desk.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.imports.Import;
import org.commonground.imports.Imports;
import org.commonground.portal.parts.AskedPage;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.Pagination;

import java.util.List;
import java.util.Locale;

/** All imports, newest first. */
@Named
@RequestScoped
public class ListImports {
    private static final int PAGE = 25;

    @Inject private Imports imports;

    @Inject private HttpServletRequest request;

    private AskedPage page;
    private long total;
    private List<Line> lines = List.of();

    @PostConstruct
    void open() {
        page = AskedPage.of(request, PAGE);
        total = imports.count();
        lines = imports.latest(page.offset(), page.size()).stream().map(this::line).toList();
    }

    public List<Line> lines() {
        return lines;
    }

    public long total() {
        return total;
    }

    public Pagination pages() {
        return page.among(total, number -> "/desk/imports?page=" + number);
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
