package org.commonground.seminars.featured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditEntry;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.SeminarPlan;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingRoom;
import org.commonground.seminars.bookings.BoxOffice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The day begins on 6 October 2026 at 9:30 in London; at first it is noon on 1 September. */
@OnBothDatabases
class FeaturedIT {
    private static final PagePath START = new PagePath("/");
    private static final Instant MORNING = Instant.parse("2026-10-06T08:30:00Z");

    private final TestDatabase database;
    @TempDir private Path home;
    private BoxOffice office;
    private long seminar;

    FeaturedIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        office = new BoxOffice(database, home);
        seminar = office.published(PlannedDay.withPlaces(2));
    }

    @Test
    void isOnTheStartPageAndOnChosenOnesUntilItBegins() {
        feature(seminar, null, "https://portal.example/p/12/a-title?q=x", "/about/");

        assertThat(on("/")).isOne();
        assertThat(on("/p/12/another-title")).isOne();
        assertThat(on("/about")).isOne();
        assertThat(on("/p/13")).isZero();

        office.clock.itIs(MORNING.minus(Duration.ofMinutes(1)));
        assertThat(on("/")).isOne();
        office.clock.itIs(MORNING);
        assertThat(on("/")).isZero();
        assertThat(gone()).isEqualTo(Feature.Gone.OVER);
    }

    @Test
    void goesAfterItsLastDay() {
        feature(seminar, LocalDate.of(2026, 9, 2));

        office.clock.itIs(Instant.parse("2026-09-02T22:59:00Z"));
        assertThat(on("/")).isOne();
        office.clock.itIs(Instant.parse("2026-09-02T23:00:00Z"));
        assertThat(gone()).isEqualTo(Feature.Gone.EXPIRED);
        assertThat(on("/")).isZero();
    }

    @Test
    void goesWhileItIsFullAndForGoodWhenItIsCancelled() {
        feature(seminar, null);
        var both = office.book(seminar, "Ada", "Ben");
        assertThat(gone()).isEqualTo(Feature.Gone.FULL);

        office.guest(desk -> desk.cancel(both.reference()));
        assertThat(on("/")).isOne();

        office.seminars(desk -> desk.cancel(seminar, "The hall is flooded."));
        assertThat(gone()).isEqualTo(Feature.Gone.CANCELLED);
        assertThat(on("/")).isZero();
    }

    @Test
    void atMostThreeAreFeaturedAtOnceAndThoseThatAreGoneDoNotCount() {
        for (int i = 0; i < 3; i++) {
            feature(office.published(PlannedDay.withPlaces(1)), null);
        }
        assertRefused("3 seminars are featured already", seminar, null);

        long full = office.read(room -> featured(room).on(START)).getFirst().seminar().id();
        office.book(full, "Ada");
        feature(seminar, null);

        assertThat(on("/")).isEqualTo(3);
    }

    @Test
    void whenAFullOneHasPlacesAgainTheFirstThreeAreShownAndTheLastSaysWhyItIsNot() {
        for (int i = 0; i < 3; i++) {
            feature(office.published(PlannedDay.withPlaces(1)), null, "/about");
        }
        long full = office.read(room -> featured(room).on(START)).getFirst().seminar().id();
        Booking ada = office.book(full, "Ada");
        feature(seminar, null);

        office.guest(desk -> desk.cancel(ada.reference()));

        assertThat(on("/")).isEqualTo(3);
        assertThat(on("/about")).as("the same as on the start page").isEqualTo(2);
        assertThat(all())
                .extracting(Feature::gone)
                .containsExactly(null, null, null, Feature.Gone.BEHIND_OTHERS);
        office.read(
                room -> {
                    desk(room).stop(full);
                    return true;
                });
        assertThat(all()).allMatch(Feature::isShown);
    }

    @Test
    void refusesWhatCannotBeShown() {
        assertRefused("This day has passed", seminar, LocalDate.of(2026, 8, 31));
        assertRefused("“/desk/work” is no page that readers see", seminar, null, "/desk/work");
        assertRefused("is no page that readers see", seminar, null, "the about page");
        SeminarPlan plan = PlannedDay.plan();
        long draft = office.seminars(desk -> desk.plan(plan)).id();
        assertRefused("Only a published seminar", draft, null);
    }

    @Test
    void isTakenAwayOnceAndThatIsOnTheRecord() {
        feature(seminar, null);
        office.read(
                room -> {
                    desk(room).stop(seminar);
                    desk(room).stop(seminar);
                    return true;
                });

        assertThat(on("/")).isZero();
        List<AuditEntry> trail = office.read(room -> room.trail().of("seminar " + seminar, 10));
        assertThat(trail)
                .extracting(AuditEntry::action)
                .containsOnlyOnce("no longer featured", "featured");
    }

    private void assertRefused(String why, long which, @Nullable LocalDate until, String... pages) {
        assertThatThrownBy(() -> feature(which, until, pages))
                .isInstanceOf(FeatureRefused.class)
                .hasMessageContaining(why);
    }

    private void feature(long which, @Nullable LocalDate until, String... pages) {
        office.read(
                room -> {
                    desk(room).feature(which, until, List.of(pages));
                    return true;
                });
    }

    private int on(String address) {
        PagePath page = PagePath.of(address).orElseThrow();
        return office.read(room -> featured(room).on(page)).size();
    }

    private Feature.@Nullable Gone gone() {
        return all().getFirst().gone();
    }

    private List<Feature> all() {
        return office.read(room -> featured(room).all());
    }

    private FeatureDesk desk(BookingRoom room) {
        return new FeatureDesk(
                room.entities(),
                room.seminars(),
                featured(room),
                room.trail(),
                new Actor(),
                office.clock);
    }

    private FeaturedSeminars featured(BookingRoom room) {
        return new FeaturedSeminars(
                room.entities(), room.seminars(), room.waitingDesk(), office.clock);
    }
}
