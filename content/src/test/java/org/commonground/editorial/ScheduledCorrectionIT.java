package org.commonground.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.commonground.editorial.EditorialRoom.ANNA;
import static org.commonground.editorial.EditorialRoom.BERT;
import static org.commonground.editorial.EditorialRoom.NOON;
import static org.commonground.editorial.EditorialRoom.saying;

import org.commonground.audit.Actor;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.PublicationEvent;
import org.commonground.publications.PublicationState;
import org.commonground.publications.Release;
import org.commonground.publications.WrongState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

@OnBothDatabases
class ScheduledCorrectionIT {
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));
    private static final Correction PAY = Correction.major("The rangers were paid.");

    private final EditorialRoom room;
    private long rangers;

    ScheduledCorrectionIT(TestDatabase database) {
        room = new EditorialRoom(database);
    }

    @BeforeEach
    void readersHaveTheFirstVersionAndASecondWaits() {
        rangers = room.started(ANNA, "Rangers");
        room.as(BERT, desk -> desk.publish(rangers));
        room.saved(ANNA, rangers, PublicationDraft.of("Paid rangers", saying("They were paid.")));
    }

    @Test
    void readersKeepWhatTheyHaveUntilTheTimeComesAndAreThenToldWhatChanged() {
        room.schedule(BERT, plan -> plan.plan(rangers, TOMORROW, PAY));

        assertThat(room.read(rangers).state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(title()).isEqualTo("Rangers");

        room.itIs(TOMORROW);
        room.timeComes();
        room.timeComes();

        assertThat(title()).isEqualTo("Paid rangers");
        Release last = room.read(rangers).releases().getLast();
        assertThat(last.change()).isEqualTo(Release.Change.MAJOR);
        assertThat(last.note()).isEqualTo("The rangers were paid.");
        assertThat(last.by()).isEqualTo(Actor.PORTAL);
        assertThat(room.read(rangers).releases()).hasSize(2);
        assertThat(room.read(rangers).plan()).isNull();
        assertThat(room.events.fired())
                .contains(
                        new PublicationEvent.Corrected(rangers, 2, true, "The rangers were paid."));
    }

    @Test
    void needsASecondPairOfEyesAsACorrectionAtOnceDoes() {
        assertThatExceptionOfType(OwnSubmission.class)
                .isThrownBy(() -> room.schedule(ANNA, plan -> plan.plan(rangers, TOMORROW, PAY)));
        assertThat(room.read(rangers).plan()).isNull();
    }

    @Test
    void aMajorOneNeedsItsSentenceAndNoneGoesIntoThePast() {
        assertThatExceptionOfType(IncompletePublication.class)
                .isThrownBy(
                        () ->
                                room.schedule(
                                        BERT,
                                        plan -> plan.plan(rangers, TOMORROW, Correction.major(""))))
                .withMessageContaining("what has changed");
        assertThatExceptionOfType(TimeHasPassed.class)
                .isThrownBy(() -> room.schedule(BERT, plan -> plan.plan(rangers, NOON, PAY)));
    }

    @Test
    void isCalledOffAndReadersGoOnReadingWhatTheyHave() {
        room.schedule(BERT, plan -> plan.plan(rangers, TOMORROW, PAY));

        room.schedule(ANNA, plan -> plan.cancel(rangers));

        assertThat(room.read(rangers).state()).isEqualTo(PublicationState.PUBLISHED);
        room.itIs(TOMORROW);
        room.timeComes();
        assertThat(title()).isEqualTo("Rangers");
        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> room.schedule(ANNA, plan -> plan.cancel(rangers)));
    }

    @Test
    void giveReadersTheVersionThatWasLookedAtAndNotWhatWasSavedSince() {
        room.schedule(BERT, plan -> plan.plan(rangers, TOMORROW, PAY));
        room.saved(BERT, rangers, PublicationDraft.of("Not looked at", saying("By nobody.")));

        room.itIs(TOMORROW);
        room.timeComes();

        assertThat(title()).isEqualTo("Paid rangers");
        assertThat(room.read(rangers).hasUnpublishedChanges()).isTrue();
    }

    @Test
    void isOverWhenReadersWereCorrectedBeforeItsTime() {
        room.schedule(BERT, plan -> plan.plan(rangers, TOMORROW, PAY));
        room.saved(ANNA, rangers, PublicationDraft.of("Well paid rangers", saying("Well paid.")));
        room.as(BERT, desk -> desk.publish(rangers, Correction.minor("")));

        room.itIs(TOMORROW);
        room.timeComes();

        assertThat(title()).isEqualTo("Well paid rangers");
    }

    @Test
    void isCalledOffByAWithdrawal() {
        room.schedule(BERT, plan -> plan.plan(rangers, TOMORROW, PAY));

        room.as(BERT, desk -> desk.withdraw(rangers, "It was another park."));

        assertThat(room.read(rangers).plan()).isNull();
        assertThat(room.events.fired())
                .contains(new PublicationEvent.ScheduleCancelled(rangers, 2));
        room.itIs(TOMORROW);
        room.timeComes();
        assertThat(room.read(rangers).state()).isEqualTo(PublicationState.WITHDRAWN);
    }

    private String title() {
        return room.read(rangers).published().orElseThrow().title();
    }
}
