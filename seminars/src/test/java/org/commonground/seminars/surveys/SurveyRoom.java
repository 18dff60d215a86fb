package org.commonground.seminars.surveys;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.editorial.contributions.Contribution;
import org.commonground.editorial.contributions.ContributionState;
import org.commonground.editorial.contributions.Contributions;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.Mail;
import org.commonground.mail.MailOutbox;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.attendance.FrontDoor;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.Bookings;
import org.commonground.seminars.bookings.BoxOffice;
import org.commonground.seminars.bookings.ForgetfulOutbox;
import org.commonground.seminars.bookings.GuestsForgotten;
import org.commonground.seminars.letters.LetterRounds;

import java.nio.file.Path;
import java.util.List;

/** The package put together by hand behind the front door. */
public class SurveyRoom {
    final FrontDoor door;
    final BoxOffice office;

    private final TestDatabase database;

    public SurveyRoom(TestDatabase database, Path home) {
        this.database = database;
        this.door = new FrontDoor(database, home);
        this.office = door.office;
    }

    public void answer(Booking booking, int person, SurveyForm form) {
        database.inTransaction(
                entities ->
                        desk(entities)
                                .answer(
                                        office.now(booking),
                                        booking.attendees().get(person).id(),
                                        form));
    }

    public FrontDoor door() {
        return door;
    }

    /** What the job does when its turn comes. */
    void invite(long seminar) {
        database.inTransaction(
                entities ->
                        new Inviting(
                                        new Seminars(entities),
                                        new Bookings(entities),
                                        office.links(),
                                        rounds(entities),
                                        desk(entities),
                                        outbox(entities),
                                        office.clock)
                                .invite(seminar));
    }

    /** What happens when the retention time is over. */
    void forget(long seminar) {
        database.inTransaction(
                entities -> new Surveys(entities).forget(new GuestsForgotten(seminar)));
    }

    List<SurveyAnswer> answers(long seminar) {
        return database.fromTransaction(entities -> new Surveys(entities).of(seminar));
    }

    boolean isKnown(long attendee) {
        return database.fromTransaction(entities -> new Surveys(entities).by(attendee).isPresent());
    }

    List<Contribution> offered() {
        return database.fromTransaction(
                entities ->
                        new Contributions(entities, office.clock)
                                .in(ContributionState.WAITING, 10));
    }

    List<Mail> invitations() {
        return office.mails(Inviting.TOPIC);
    }

    MailOutbox outbox(EntityManager entities) {
        return new MailOutbox(entities, office.clock, BoxOffice.PORTAL);
    }

    /** One that has forgotten what went already. */
    MailOutbox forgetful(EntityManager entities) {
        return new ForgetfulOutbox(entities, office.clock);
    }

    private SurveyDesk desk(EntityManager entities) {
        return new SurveyDesk(
                new Seminars(entities),
                door.attendance(entities),
                rounds(entities),
                new Surveys(entities),
                new Contributions(entities, office.clock),
                office.clock);
    }

    private LetterRounds rounds(EntityManager entities) {
        return new LetterRounds(entities, new Actor(), office.clock);
    }
}
