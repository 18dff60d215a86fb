package org.commonground.seminars.featured;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.kernel.London;
import org.commonground.kernel.database.RowTurn;
import org.commonground.seminars.FormFlaws;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarAudit;
import org.commonground.seminars.SeminarState;
import org.commonground.seminars.Seminars;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts seminars before readers, and takes them away again. */
@ApplicationScoped
@Transactional
public class FeatureDesk {
    private static final int MOST_PAGES = 50;

    private final EntityManager entities;
    private final Seminars seminars;
    private final FeaturedSeminars featured;
    private final AuditTrail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public FeatureDesk(
            EntityManager entities,
            Seminars seminars,
            FeaturedSeminars featured,
            AuditTrail trail,
            Actor actor,
            Clock clock) {
        this.entities = entities;
        this.seminars = seminars;
        this.featured = featured;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Shows a seminar on the start page and on these pages; what was said of it before is replaced.
     *
     * @param until the last day; null for as long as it is to come
     * @param addresses of pages, whole or only their paths
     * @throws FeatureRefused unless it is published and to come, when the day has passed, for an
     *     address without a page, or when enough others are featured
     */
    public void feature(long id, @Nullable LocalDate until, List<String> addresses) {
        takeTurn();
        Seminar seminar = seminars.get(id);
        FormFlaws problems = new FormFlaws();
        problems.addIf(
                seminar.state() != SeminarState.PUBLISHED || hasBegun(seminar),
                "seminar",
                "Only a published seminar that is still to come can be featured.");
        problems.addIf(
                until != null && until.isBefore(London.today(clock)),
                "until",
                "This day has passed. Choose today or a later one.");
        List<PagePath> pages = pages(addresses, problems);
        List<String> others =
                featured.all().stream()
                        .filter(Feature::isShown)
                        .map(Feature::seminar)
                        .filter(other -> other.id() != id)
                        .map(Seminar::title)
                        .toList();
        problems.addIf(
                others.size() >= FeaturedSeminars.MOST,
                "seminar",
                "%d seminars are featured already: %s. Take one away first."
                        .formatted(others.size(), String.join("; ", others)));
        problems.refuse(FeatureRefused::new);
        FeaturedSeminar known = entities.find(FeaturedSeminar.class, id);
        FeaturedSeminar row = known == null ? new FeaturedSeminar(id) : known;
        LocalDate last = lastDay(seminar);
        row.show(
                until == null || until.isAfter(last) ? last : until,
                pages,
                actor.name(),
                clock.instant());
        if (known == null) {
            entities.persist(row);
        }
        trail.record("featured", SeminarAudit.object(id), until == null ? null : "until " + until);
    }

    /** Does nothing when it is not featured. */
    public void stop(long id) {
        FeaturedSeminar row = entities.find(FeaturedSeminar.class, id);
        if (row != null) {
            entities.remove(row);
            trail.record("no longer featured", SeminarAudit.object(id), null);
        }
    }

    /** Lets one at a time choose, so that each counts what the others chose. */
    void takeTurn() {
        FeaturedTurn turn =
                RowTurn.await(
                        () ->
                                entities.find(
                                        FeaturedTurn.class,
                                        FeaturedTurn.ONLY,
                                        LockModeType.PESSIMISTIC_WRITE));
        if (turn == null) {
            entities.persist(new FeaturedTurn());
        }
    }

    private static List<PagePath> pages(List<String> addresses, FormFlaws problems) {
        problems.addIf(
                addresses.size() > MOST_PAGES,
                "pages",
                "Choose at most %d pages.".formatted(MOST_PAGES));
        List<PagePath> pages = new ArrayList<>();
        for (String address : addresses) {
            PagePath.of(address)
                    .ifPresentOrElse(
                            pages::add,
                            () ->
                                    problems.add(
                                            "pages",
                                            "“%s” is no page that readers see. Copy addresses from the browser, like /p/12 or /about."
                                                    .formatted(address)));
        }
        return pages;
    }

    private boolean hasBegun(Seminar seminar) {
        return seminar.startsAt() == null || !seminar.startsAt().isAfter(clock.instant());
    }

    private static LocalDate lastDay(Seminar seminar) {
        return LocalDate.ofInstant(Objects.requireNonNull(seminar.startsAt()), London.ZONE);
    }
}
