package org.commonground.portal.desk.publications;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.parts.Pagination;
import org.commonground.publications.Publications;

import java.util.List;

/** All publications, changed last first; filters and page are in the address. */
@Named
@RequestScoped
public class ListPublications {
    private static final int PAGE = 25;

    @Inject private Publications publications;

    @Inject private HttpServletRequest request;

    private PublicationFilter filter;
    private long total;
    private List<PublicationStanding> rows = List.of();

    @PostConstruct
    void open() {
        filter = PublicationFilter.of(request);
        total = publications.count(filter.kind(), filter.state());
        rows =
                publications
                        .listed(filter.kind(), filter.state(), (filter.page() - 1) * PAGE, PAGE)
                        .stream()
                        .map(PublicationStanding::of)
                        .toList();
    }

    public List<PublicationStanding> rows() {
        return rows;
    }

    public long total() {
        return total;
    }

    public PublicationFilter filter() {
        return filter;
    }

    public Pagination pages() {
        return Pagination.of(
                filter.page(),
                (int) Math.max(1, Math.ceilDiv(total, PAGE)),
                number -> "/desk/publications?" + filter.query(number));
    }
}
