package org.commonground.seminars.featured;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.kernel.London;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarState;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.bookings.PlacesNow;
import org.commonground.seminars.bookings.WaitingListDesk;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The seminars that are put before readers. Whether one is still shown is looked at when somebody
 * asks, so nobody has to take it away.
 */
@ApplicationScoped
@Transactional
public class FeaturedSeminars {
    /** How many can be shown at once. */
    static final int MOST = 3;

    private final EntityManager entities;
    private final Seminars seminars;
    private final WaitingListDesk waiting;
    private final Clock clock;

    @Inject
    public FeaturedSeminars(
            EntityManager entities, Seminars seminars, WaitingListDesk waiting, Clock clock) {
        this.entities = entities;
        this.seminars = seminars;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** Whatever became of them, the next first. */
    public List<Feature> all() {
        return atMostShown(
                rows().stream()
                        .map(this::feature)
                        .sorted(
                                Comparator.comparing((Feature each) -> begins(each.seminar()))
                                        .thenComparing(each -> each.seminar().id()))
                        .toList());
    }

    /** What readers of a page see, the next first. */
    List<Feature> on(PagePath page) {
        // Most pages have none: they ask no further.
        return rows().stream().noneMatch(row -> row.isOn(page))
                ? List.of()
                : all().stream().filter(Feature::isShown).filter(each -> each.isOn(page)).toList();
    }

    /** More can be fit to be shown than were when each was chosen: one may have been full then. */
    private static List<Feature> atMostShown(List<Feature> inOrder) {
        List<Feature> last = inOrder.stream().filter(Feature::isShown).skip(MOST).toList();
        return inOrder.stream()
                .map(each -> last.contains(each) ? each.behindOthers() : each)
                .toList();
    }

    private List<FeaturedSeminar> rows() {
        return entities.createQuery("from FeaturedSeminar", FeaturedSeminar.class).getResultList();
    }

    private Feature feature(FeaturedSeminar row) {
        Seminar seminar = seminars.get(row.seminar());
        PlacesNow places = waiting.places(row.seminar());
        return new Feature(
                seminar,
                places,
                row.until(),
                row.by(),
                List.copyOf(row.pages()),
                gone(row, seminar, places));
    }

    private Feature.@Nullable Gone gone(FeaturedSeminar row, Seminar seminar, PlacesNow places) {
        if (seminar.state() == SeminarState.CANCELLED) {
            return Feature.Gone.CANCELLED;
        }
        if (seminar.state() != SeminarState.PUBLISHED
                || !begins(seminar).isAfter(clock.instant())) {
            return Feature.Gone.OVER;
        }
        if (row.until().isBefore(London.today(clock))) {
            return Feature.Gone.EXPIRED;
        }
        // Without places nothing is booked here, so nothing is full.
        return places.open() && places.capacity() > 0 && !places.hasPlacesFor(1)
                ? Feature.Gone.FULL
                : null;
    }

    private static Instant begins(Seminar seminar) {
        return seminar.startsAt() == null ? Instant.MAX : seminar.startsAt();
    }
}
