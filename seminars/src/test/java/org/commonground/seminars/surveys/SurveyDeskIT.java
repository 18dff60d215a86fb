package org.commonground.seminars.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import org.commonground.editorial.contributions.Contribution;
import org.commonground.editorial.contributions.Credit;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.MailOutbox;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.bookings.Booking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The day ends on 6 October 2026 at 16:30 in London, an hour before that by the world's clock. */
@OnBothDatabases
class SurveyDeskIT {
    private static final Instant NOON = Instant.parse("2026-10-06T11:00:00Z");
    private static final Instant END = Instant.parse("2026-10-06T15:30:00Z");
    private static final SurveyForm GOOD =
            new SurveyForm(5, "Ring them earlier", "Listen first", "Sit down", true);

    private final TestDatabase database;
    @TempDir private Path home;
    private SurveyRoom room;
    private long seminar;
    private Booking party;

    SurveyDeskIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        open(new SurveyRoom(database, home));
    }

    @Test
    void eachOfAPartyAnswersOnceAndMayChangeTheirMind() {
        room.office.clock.itIs(END);

        room.answer(party, 0, GOOD);
        room.answer(party, 1, new SurveyForm(2, "", "", "", false));
        room.answer(party, 0, new SurveyForm(4, "", "Listen first of all", "", false));

        assertThat(room.answers(seminar))
                .extracting(answer -> answer.form().usefulness())
                .containsExactlyInAnyOrder(4, 2);
        assertThat(room.offered())
                .extracting(Contribution::statement)
                .containsExactly("Listen first of all");
    }

    @Test
    void aLearningPointIsOfferedWithItsSeminarAndNamesWhomItMay() {
        room.office.clock.itIs(END);

        room.answer(party, 0, GOOD);
        assertThat(room.offered().getFirst().credit())
                .isEqualTo(
                        new Credit(
                                "Working together after a crisis",
                                "/seminars/%d/working-together-after-a-crisis".formatted(seminar),
                                "Forum"));
        room.answer(party, 0, new SurveyForm(5, "", "Listen first", "", false));
        assertThat(room.offered().getFirst().credit().organisation()).isEmpty();
        room.answer(party, 0, new SurveyForm(5, "", "", "", false));
        assertThat(room.offered()).isEmpty();
    }

    @Test
    void onlyThoseWhoCameAreAskedOnceSomebodyLooked() {
        Booking absent = room.office.book(seminar, "Ben");
        room.office.clock.itIs(NOON);
        room.door.come(party);
        room.office.clock.itIs(END);

        room.answer(party, 0, GOOD);
        assertThatThrownBy(() -> room.answer(absent, 0, GOOD))
                .isInstanceOf(SurveyClosed.class)
                .hasMessageContaining("for those who came");
        assertThatThrownBy(() -> room.answer(party, 0, SurveyForm.BLANK))
                .isInstanceOf(SurveyRefused.class)
                .hasMessageContaining("how useful");
    }

    @Test
    void isOpenFromTheEndUntilGuestsAreForgotten() {
        room.office.clock.itIs(NOON);
        assertThatThrownBy(() -> room.answer(party, 0, GOOD))
                .isInstanceOf(SurveyClosed.class)
                .hasMessageContaining("when the seminar is over");
        room.office.clock.itIs(END);
        room.answer(party, 0, GOOD);
        long person = party.attendees().getFirst().id();
        assertThat(room.isKnown(person)).isTrue();

        room.office.clock.itIs(END.plus(Duration.ofDays(31)));
        room.office.retentionComes();
        room.forget(seminar);

        assertThatThrownBy(() -> room.answer(party, 0, GOOD))
                .isInstanceOf(SurveyClosed.class)
                .hasMessageContaining("closed");
        assertThat(room.isKnown(person)).isFalse();
        assertThat(room.answers(seminar)).hasSize(1);
    }

    @Test
    void saysOfEachPartWhatIsWrongWithIt() {
        room.office.clock.itIs(END);

        assertThatThrownBy(
                        () ->
                                room.answer(
                                        party,
                                        0,
                                        new SurveyForm(6, "a".repeat(2001), "", "Sit down", false)))
                .isInstanceOfSatisfying(
                        SurveyRefused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(problem -> problem.field())
                                        .containsExactly("useful-1", "change", "statement"));
        assertThatThrownBy(
                        () ->
                                room.answer(
                                        party,
                                        0,
                                        new SurveyForm(
                                                1, "", "a".repeat(301), "b".repeat(2001), false)))
                .hasMessageContaining("at most 300")
                .hasMessageContaining("at most 2,000");
    }

    @Test
    void invitesThoseWhoCameSomeHoursAfterTheEndAndOnce() {
        room.office.book(seminar, "Ben");
        room.office.clock.itIs(NOON);
        room.door.come(party);
        inviteAt(END.plus(Duration.ofHours(3)).minusSeconds(1));
        assertThat(room.invitations()).isEmpty();

        inviteAt(END.plus(Duration.ofHours(3)));
        inviteAt(END.plus(Duration.ofHours(2)));
        inviteAt(END.plus(Duration.ofHours(9)));

        assertThat(room.invitations()).hasSize(1);
        assertThat(room.invitations().getFirst().text())
                .contains("Dear Ada", room.office.links().url(party) + "/survey", "pass this");
    }

    @Test
    void invitesEverybodyWithAPlaceWhenNobodyLookedWhoCame() {
        room.office.book(seminar, "Ben");

        inviteAt(END.plus(Duration.ofHours(4)));

        assertThat(room.invitations()).hasSize(2);
    }

    @Test
    void withoutTheKeyEveryRunWouldInvite() {
        open(
                new SurveyRoom(database, home) {
                    @Override
                    MailOutbox outbox(EntityManager entities) {
                        return forgetful(entities);
                    }
                });
        inviteAt(END.plus(Duration.ofHours(4)));
        inviteAt(END.plus(Duration.ofHours(5)));

        assertThat(room.invitations()).hasSize(2);
    }

    private void open(SurveyRoom anew) {
        room = anew;
        seminar = room.office.published(PlannedDay.withPlaces(4));
        party = room.office.book(seminar, "Ada", "Di");
    }

    private void inviteAt(Instant time) {
        room.office.clock.itIs(time);
        room.invite(seminar);
    }
}
