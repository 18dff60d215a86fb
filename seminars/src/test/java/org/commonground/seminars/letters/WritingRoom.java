package org.commonground.seminars.letters;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.Mail;
import org.commonground.mail.MailLog;
import org.commonground.mail.MailOutbox;
import org.commonground.mail.MailState;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.attendance.FrontDoor;
import org.commonground.seminars.bookings.Bookings;
import org.commonground.seminars.bookings.BoxOffice;
import org.commonground.seminars.bookings.ForgetfulOutbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The package put together by hand around one database and one clock, behind a box office. */
class WritingRoom {
    final FrontDoor door;
    final BoxOffice office;

    private final TestDatabase database;

    WritingRoom(TestDatabase database, Path home) {
        this.database = database;
        this.door = new FrontDoor(database, home);
        this.office = door.office;
    }

    /** What the job does about one seminar. */
    void reminded(long seminar) {
        database.inTransaction(entities -> reminding(entities).remind(seminar));
    }

    /** The turn of the job. */
    void remindersCome() {
        database.inTransaction(
                entities ->
                        new SeminarReminders(rounds(entities), reminding(entities), office.clock)
                                .run());
    }

    void reminding(long seminar, Integer... days) {
        database.inTransaction(
                entities ->
                        new MailTimesDesk(new Seminars(entities), rounds(entities), trail(entities))
                                .set(seminar, List.of(days), MailTimes.USUAL_HOURS));
    }

    <T> T desk(Function<LetterDesk, T> step) {
        return database.fromTransaction(
                entities ->
                        step.apply(
                                new LetterDesk(
                                        new Seminars(entities),
                                        new Bookings(entities),
                                        door.attendance(entities),
                                        office.links(),
                                        rounds(entities),
                                        outbox(entities),
                                        trail(entities))));
    }

    List<LetterRound> rounds(long seminar) {
        return database.fromTransaction(entities -> rounds(entities).of(seminar));
    }

    /** Whose mails of that topic there are, one for each. */
    List<String> recipients(String topic) {
        return mails(topic).stream().map(Mail::recipient).sorted().toList();
    }

    List<Mail> mails(String topic) {
        return office.mails(topic);
    }

    Map<MailState, Long> states(LetterRound round) {
        return database.fromTransaction(
                entities ->
                        new MailLog(entities, trail(entities), office.clock)
                                .counts(LetterDraft.TOPIC, round.about()));
    }

    MailOutbox outbox(EntityManager entities) {
        return new MailOutbox(entities, office.clock, BoxOffice.PORTAL);
    }

    /** One that has forgotten what went already. */
    MailOutbox forgetful(EntityManager entities) {
        return new ForgetfulOutbox(entities, office.clock);
    }

    private Reminding reminding(EntityManager entities) {
        return new Reminding(
                new Seminars(entities),
                new Bookings(entities),
                office.links(),
                rounds(entities),
                outbox(entities),
                office.clock);
    }

    private LetterRounds rounds(EntityManager entities) {
        return new LetterRounds(entities, new Actor(), office.clock);
    }

    private AuditTrail trail(EntityManager entities) {
        return new AuditTrail(entities, office.clock, new Actor());
    }
}
