package org.commonground.seminars.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.Mail;
import org.commonground.mail.MailOutbox;
import org.commonground.mail.MailState;
import org.commonground.mail.NewMail;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BoxOffice;
import org.commonground.seminars.bookings.Rush;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

@OnBothDatabases
class LetterDeskIT {
    private static final LetterDraft ROOM =
            new LetterDraft(
                    LetterAudience.PLACES,
                    "Another room: {seminar}",
                    "We meet in room 2, {name}. You come with {places}: {people}.");

    private final TestDatabase database;
    @TempDir private Path home;
    private WritingRoom room;
    private long seminar;
    private Booking ada;
    private Booking ben;

    LetterDeskIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        open(new WritingRoom(database, home));
    }

    @Test
    void writesToThoseItIsForAndFillsInWhatIsTheirs() {
        assertThat(send(ROOM)).isEqualTo(2);

        assertThat(room.recipients(LetterDraft.TOPIC))
                .containsExactly("ada@guest.example", "ben@guest.example");
        Mail mail = room.mails(LetterDraft.TOPIC).getFirst();
        assertThat(mail.subject()).isEqualTo("Another room: Working together after a crisis");
        assertThat(mail.text())
                .contains("We meet in room 2, Ada. You come with 2 places: Ada, Di.", "/b/");
        LetterRound round = room.rounds(seminar).getFirst();
        assertThat(round.parties()).isEqualTo(2);
        Map<MailState, Long> states = room.states(round);
        assertThat(states).containsExactlyEntriesOf(Map.of(MailState.WAITING, 2L));
    }

    @Test
    void eachAudienceIsWhatItSays() {
        assertThat(parties(LetterAudience.EVERYBODY)).isEqualTo(3);
        assertThat(parties(LetterAudience.PLACES)).isEqualTo(2);
        assertThat(parties(LetterAudience.WAITING)).isEqualTo(1);
    }

    @Test
    void writesToThoseWhoCameAndToThoseWhoDidNotOnceSomebodyLooked() {
        assertThat(parties(LetterAudience.CAME)).isZero();
        assertThat(parties(LetterAudience.ABSENT)).isZero();
        room.office.clock.itIs(Instant.parse("2026-10-06T08:40:00Z"));
        room.door.come(ada);
        room.office.guest(desk -> desk.cancel(ben.reference()));
        room.door.letIn(seminar, "walk-in", "Eve");

        send(new LetterDraft(LetterAudience.CAME, "Thank you", "It was good to see you."));
        assertThatThrownBy(() -> send(new LetterDraft(LetterAudience.ABSENT, "Missed", "A pity.")))
                .hasMessageContaining("nobody to write to");

        assertThat(room.recipients(LetterDraft.TOPIC)).containsExactly("ada@guest.example");
    }

    @Test
    void pressedTwiceItGoesOnce() {
        send(ROOM);

        assertThat(send(ROOM)).isZero();

        assertThat(room.mails(LetterDraft.TOPIC)).hasSize(2);
        assertThat(room.rounds(seminar)).hasSize(1);
    }

    @Test
    void twoOrganisersAtOnceSendOnce() throws InterruptedException {
        Rush organisers = new Rush();
        for (int i = 0; i < 8; i++) {
            organisers.add(() -> send(ROOM));
        }

        organisers.run(8);

        assertThat(room.recipients(LetterDraft.TOPIC))
                .containsExactly("ada@guest.example", "ben@guest.example");
        assertThat(room.rounds(seminar)).hasSize(1);
    }

    @Test
    void withoutTheKeyItWouldGoTwice() {
        open(
                new WritingRoom(database, home) {
                    @Override
                    MailOutbox outbox(EntityManager entities) {
                        return forgetful(entities);
                    }
                });
        send(ROOM);
        send(ROOM);

        assertThat(room.mails(LetterDraft.TOPIC)).hasSize(4);
    }

    @Test
    void sentAgainItGoesToThoseAloneWhoHaveNotGotIt() {
        send(ROOM);

        assertThat(send(new LetterDraft(LetterAudience.EVERYBODY, ROOM.subject(), ROOM.text())))
                .isEqualTo(1);

        assertThat(room.recipients(LetterDraft.TOPIC))
                .containsExactly("ada@guest.example", "ben@guest.example", "cy@guest.example");
    }

    @Test
    void onPurposeItGoesToEverybodyOnceMoreAndOnceForEachPress() {
        send(ROOM);
        assertThat(haveIt(ROOM)).isEqualTo(2);
        room.office.guest(desk -> desk.cancel(ben.reference()));

        assertThat(sendAgain("first")).isEqualTo(1);
        assertThat(sendAgain("first")).isEqualTo(1);
        assertThat(sendAgain("second")).isEqualTo(1);

        assertThat(room.recipients(LetterDraft.TOPIC))
                .containsExactly(
                        "ada@guest.example",
                        "ada@guest.example",
                        "ada@guest.example",
                        "ben@guest.example");
        assertThat(room.rounds(seminar)).extracting(LetterRound::parties).containsExactly(1, 1, 2);
        assertThat(send(ROOM)).isZero();
        assertThatThrownBy(() -> sendAgain(" ")).hasMessageContaining("Look at the letter again");
    }

    @Test
    void whoHasNotGotItYetGetsItInTheSecondRoundAndNotOnceMoreLater() {
        assertThat(sendAgain("first")).isEqualTo(2);

        assertThat(send(ROOM)).isZero();
        assertThat(room.mails(LetterDraft.TOPIC)).hasSize(2);
    }

    @Test
    void thePreviewShowsARealPartyButNoLinkThatWorks() {
        NewMail mail = room.desk(desk -> desk.preview(seminar, ROOM)).orElseThrow();

        assertThat(mail.text()).contains("Dear Ada", "https://portal.example/b/...");
        assertThat(room.mails(LetterDraft.TOPIC)).isEmpty();
    }

    @Test
    void whatAGuestIsCalledFillsInNothingMore() {
        room.office.book(seminar, "{link}");

        send(new LetterDraft(LetterAudience.WAITING, "News", "For {name}."));

        assertThat(room.mails(LetterDraft.TOPIC).getLast().text()).contains("For {link}.");
    }

    @Test
    void saysOfEveryPartWhatIsWrongWithIt() {
        assertThatThrownBy(() -> send(new LetterDraft(LetterAudience.PLACES, " ", "For {nmae}")))
                .isInstanceOfSatisfying(
                        LetterRefused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(problem -> problem.field())
                                        .containsExactly("subject", "text"))
                .hasMessageContaining("“{nmae}”. You can use {name}, {people}");
        assertThatThrownBy(() -> send(new LetterDraft(LetterAudience.PLACES, "a\nb", "Text")))
                .hasMessageContaining("one line");
        assertThatThrownBy(
                        () ->
                                send(
                                        new LetterDraft(
                                                LetterAudience.PLACES,
                                                "a".repeat(151),
                                                "b".repeat(10_001))))
                .hasMessageContaining("shorten it to at most 150")
                .hasMessageContaining("shorten it to at most 10,000");
    }

    @Test
    void isForSomebody() {
        long empty = room.office.published(PlannedDay.withPlaces(3));

        assertThatThrownBy(() -> room.desk(desk -> desk.send(empty, ROOM)))
                .isInstanceOf(LetterRefused.class)
                .hasMessageContaining("nobody to write to");
        Optional<NewMail> nothing = room.desk(desk -> desk.preview(empty, ROOM));
        assertThat(nothing).isEmpty();
    }

    private void open(WritingRoom anew) {
        room = anew;
        seminar = room.office.published(PlannedDay.withPlaces(3));
        ada = room.office.book(seminar, "Ada", "Di");
        ben = room.office.book(seminar, "Ben");
        room.office.book(seminar, BoxOffice.party("Cy", 1));
    }

    private int send(LetterDraft draft) {
        return room.desk(desk -> desk.send(seminar, draft));
    }

    private int sendAgain(String press) {
        return room.desk(desk -> desk.sendAgain(seminar, ROOM, press));
    }

    private int haveIt(LetterDraft draft) {
        return room.desk(desk -> desk.haveIt(seminar, draft));
    }

    private int parties(LetterAudience audience) {
        return room.desk(desk -> desk.parties(seminar, audience));
    }
}
