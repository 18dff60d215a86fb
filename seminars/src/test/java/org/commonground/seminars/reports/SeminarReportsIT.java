package org.commonground.seminars.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.UnknownSeminar;
import org.commonground.seminars.attendance.FrontDoor;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BoxOffice;
import org.commonground.seminars.surveys.SurveyForm;
import org.commonground.seminars.surveys.SurveyRoom;
import org.commonground.seminars.surveys.Surveys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The day ends on 6 October 2026 at 16:00 in London. */
@OnBothDatabases
class SeminarReportsIT {
    private static final Instant OPENING = Instant.parse("2026-10-06T08:00:00Z");
    private static final Instant END = Instant.parse("2026-10-06T15:30:00Z");

    private final TestDatabase database;
    @TempDir private Path home;
    private SurveyRoom room;
    private FrontDoor door;
    private BoxOffice office;
    private long seminar;
    private Booking two;
    private Booking three;

    SeminarReportsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        room = new SurveyRoom(database, home);
        door = room.door();
        office = door.office;
        seminar = office.published(PlannedDay.withPlaces(6));
        two = office.book(seminar, "Ada", "Ben");
        three = office.book(seminar, "Cy", "Dee", "Eve");
    }

    @Test
    void countsPeopleWhoBookedWaitedCancelledWalkedInCameAndDidNot() {
        office.book(seminar, "Flo", "Gus");
        Booking gone = office.book(seminar, "Hal");
        office.guest(desk -> desk.cancel(gone.reference()));
        office.clock.itIs(OPENING);
        door.come(two);

        SeminarReport.Turnout turnout = report().turnout();

        assertThat(turnout).isEqualTo(new SeminarReport.Turnout(6, 5, 0, 2, 3, 2, 1));
        assertThat(turnout.wasTaken()).isTrue();
    }

    @Test
    void whoWalkedInIsCountedApart() {
        office.clock.itIs(OPENING);
        door.letIn(seminar, "key", "Ivy");

        assertThat(report().turnout()).isEqualTo(new SeminarReport.Turnout(6, 5, 1, 1, 5, 0, 0));
    }

    @Test
    void whereNobodyLookedWhoCameNobodyStayedAway() {
        SeminarReport.Turnout turnout = report().turnout();

        assertThat(turnout.wasTaken()).isFalse();
        assertThat(turnout.noShows()).isZero();
        assertThat(turnout.booked()).isEqualTo(5);
    }

    @Test
    void organisationsStandWithTheMostPeopleFirst() {
        office.clock.itIs(OPENING);
        door.come(three);

        assertThat(report().organisations())
                .containsExactly(new SeminarReport.Organisation("Forum", 5, 3));
    }

    @Test
    void whatWasSaidInTheSurveyIsReadTogether() {
        office.clock.itIs(OPENING);
        door.come(two);
        office.clock.itIs(END);
        room.answer(two, 0, new SurveyForm(5, "Ring earlier", "Listen first", "", false));
        room.answer(two, 1, new SurveyForm(2, "", "", "", false));

        SeminarReport report = report();

        assertThat(report.averageUsefulness()).isEqualTo(3.5);
        assertThat(report.chose(5)).isOne();
        assertThat(report.chose(3)).isZero();
        assertThat(report.changes()).containsExactly("Ring earlier");
        assertThat(report.learningPoints()).containsExactly("Listen first");
    }

    @Test
    void numbersStayWhenGuestsAreForgotten() {
        office.clock.itIs(OPENING);
        door.come(two);
        SeminarReport before = report();

        office.clock.itIs(END.plus(Duration.ofDays(365)));
        office.retentionComes();

        assertThat(office.now(two).contact().name()).isEmpty();
        assertThat(report().turnout()).isEqualTo(before.turnout());
        assertThat(report().organisations()).isEqualTo(before.organisations());
    }

    @Test
    void ofASeminarThatIsNotThereThereIsNone() {
        assertThatThrownBy(() -> reportOf(seminar + 1)).isInstanceOf(UnknownSeminar.class);
    }

    private SeminarReport report() {
        return reportOf(seminar);
    }

    private SeminarReport reportOf(long id) {
        return office.read(
                open ->
                        new SeminarReports(
                                        open.seminars(),
                                        open.bookings(),
                                        door.attendance(open.entities()),
                                        new Surveys(open.entities()))
                                .of(id));
    }
}
