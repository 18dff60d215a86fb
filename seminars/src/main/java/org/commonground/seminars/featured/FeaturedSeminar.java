package org.commonground.seminars.featured;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** That a seminar is put before readers, until when and where. */
@Entity
class FeaturedSeminar {
    @Id private Long seminarId;

    private LocalDate untilDay;

    private String featuredBy;

    @SuppressWarnings("UnusedVariable") // kept
    private Instant featuredAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "featured_seminar_page", joinColumns = @JoinColumn(name = "seminar_id"))
    @Column(name = "page")
    private Set<String> pages = new TreeSet<>();

    protected FeaturedSeminar() {}

    FeaturedSeminar(long seminar) {
        this.seminarId = seminar;
    }

    long seminar() {
        return seminarId;
    }

    LocalDate until() {
        return untilDay;
    }

    String by() {
        return featuredBy;
    }

    Set<String> pages() {
        return new TreeSet<>(pages);
    }

    boolean isOn(PagePath page) {
        return page.isStart() || pages.contains(page.path());
    }

    void show(LocalDate until, Collection<PagePath> on, String by, Instant now) {
        untilDay = until;
        pages.clear();
        on.stream().filter(page -> !page.isStart()).map(PagePath::path).forEach(pages::add);
        featuredBy = by;
        featuredAt = now;
    }
}
