package org.commonground.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.commonground.editorial.EditorialRoom.ANNA;
import static org.commonground.editorial.EditorialRoom.BERT;
import static org.commonground.editorial.EditorialRoom.NOON;
import static org.commonground.editorial.EditorialRoom.saying;

import org.commonground.audit.Actor;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.PublicationEvent;
import org.commonground.publications.PublicationState;
import org.commonground.publications.Release;
import org.commonground.publications.UnknownVersion;
import org.commonground.publications.WrongState;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

@OnBothDatabases
class ReleaseIT {
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));

    private final EditorialRoom room;

    ReleaseIT(TestDatabase database) {
        room = new EditorialRoom(database);
    }

    @Test
    void asksForASecondPairOfEyesAndSaysWhoHasOne() {
        long id = room.started(ANNA, "Rangers");
        room.as(ANNA, desk -> desk.sendToReview(id));

        assertThat(room.read(id).submission().by()).isEqualTo(ANNA);
        assertThatExceptionOfType(OwnSubmission.class)
                .isThrownBy(() -> room.as(ANNA, desk -> desk.publish(id)))
                .withMessage(
                        "You saved it last, so a second pair of eyes is needed before readers get"
                                + " it. It can be published by: Library lead.");
        assertThatExceptionOfType(OwnSubmission.class)
                .isThrownBy(() -> room.schedule(ANNA, desk -> desk.plan(id, TOMORROW)));
        assertThat(room.read(id).state()).isEqualTo(PublicationState.IN_REVIEW);

        room.as(BERT, desk -> desk.publish(id));

        assertThat(room.read(id).state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(room.read(id).submission()).isNull();
    }

    @Test
    void whoeverMendsASubmissionNeedsAnotherPairOfEyesToo() {
        long id = room.started(ANNA, "Rangers");
        room.as(ANNA, desk -> desk.sendToReview(id));
        room.saved(BERT, id, PublicationDraft.of("Park rangers", saying("Better.")));

        assertThatExceptionOfType(OwnSubmission.class)
                .isThrownBy(() -> room.as(ANNA, desk -> desk.publish(id)))
                .withMessageContaining("You sent it to review")
                .withMessageContaining("Nobody else is an editor yet");
        assertThatExceptionOfType(OwnSubmission.class)
                .isThrownBy(() -> room.as(BERT, desk -> desk.publish(id)));
    }

    @Test
    void publishesOnceWhatIsDueAlsoLongAfterwards() {
        long id = room.started(ANNA, "Rangers");
        room.schedule(BERT, desk -> desk.plan(id, TOMORROW));
        assertThat(room.read(id).state()).isEqualTo(PublicationState.SCHEDULED);
        assertThat(room.read(id).published()).isEmpty();
        room.timeComes();
        assertThat(room.read(id).published()).isEmpty();

        room.itIs(TOMORROW.plus(Duration.ofDays(3)));
        room.timeComes();
        room.timeComes();

        assertThat(room.read(id).published()).isPresent();
        assertThat(room.read(id).plan()).isNull();
        assertThat(room.events.fired())
                .filteredOn(PublicationEvent.Published.class::isInstance)
                .hasSize(1);
    }

    @Test
    void publishesOnTimeTheVersionThatWasScheduledAndNotWhatWasWrittenSince() {
        long id = room.started(ANNA, "Rangers");
        room.schedule(BERT, desk -> desk.plan(id, TOMORROW));
        room.saved(BERT, id, PublicationDraft.of("Not looked at", saying("By nobody.")));

        room.itIs(TOMORROW);
        room.timeComes();

        assertThat(room.read(id).published().orElseThrow().title()).isEqualTo("Rangers");
        assertThat(room.read(id).hasUnpublishedChanges()).isTrue();
    }

    @Test
    void takesBackAScheduleAndKnowsWhereThePublicationStoodBefore() {
        long id = room.started(ANNA, "Rangers");
        room.as(ANNA, desk -> desk.sendToReview(id));
        room.schedule(BERT, desk -> desk.plan(id, TOMORROW));

        room.schedule(BERT, desk -> desk.cancel(id));

        assertThat(room.read(id).state()).isEqualTo(PublicationState.IN_REVIEW);
        room.itIs(TOMORROW);
        room.timeComes();
        assertThat(room.read(id).published()).isEmpty();
        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> room.schedule(BERT, desk -> desk.cancel(id)));
    }

    @Test
    void schedulesNothingForThePastNorWhatReadersHaveAlready() {
        long id = room.started(ANNA, "Rangers");
        assertThatExceptionOfType(TimeHasPassed.class)
                .isThrownBy(() -> room.schedule(BERT, desk -> desk.plan(id, NOON)));
        room.as(BERT, desk -> desk.publish(id));

        assertThatExceptionOfType(NothingToCorrect.class)
                .isThrownBy(() -> room.schedule(BERT, desk -> desk.plan(id, TOMORROW)))
                .withMessageContaining("Change something first");
    }

    @Test
    void aMajorChangeMovesTheDateAndSaysWhatItWasWhileAMinorOneDoesNot() {
        long id = room.started(ANNA, "Rangers");
        room.as(BERT, desk -> desk.publish(id));
        room.itIs(TOMORROW);
        room.saved(ANNA, id, PublicationDraft.of("Rangers", saying("A comma, mended.")));
        room.as(BERT, desk -> desk.publish(id, Correction.minor("")));
        assertThat(room.read(id).lastUpdated()).isEqualTo(NOON);

        room.saved(ANNA, id, PublicationDraft.of("Rangers", saying("They were paid after all.")));
        assertThatExceptionOfType(IncompletePublication.class)
                .isThrownBy(() -> room.as(BERT, desk -> desk.publish(id, Correction.major(" "))))
                .withMessageContaining("what has changed");
        room.as(BERT, desk -> desk.publish(id, Correction.major("The pay was wrong.")));

        Publication publication = room.read(id);
        assertThat(publication.lastUpdated()).isEqualTo(TOMORROW);
        assertThat(publication.releases())
                .extracting(Release::version, Release::change, Release::note)
                .containsExactly(
                        tuple(1, Release.Change.FIRST, ""),
                        tuple(2, Release.Change.MINOR, ""),
                        tuple(3, Release.Change.MAJOR, "The pay was wrong."));
        assertThat(room.events.fired())
                .contains(
                        new PublicationEvent.Corrected(id, 2, false, ""),
                        new PublicationEvent.Corrected(id, 3, true, "The pay was wrong."));
    }

    @Test
    void readersSeeNothingOfAVersionBeforeItIsPublishedNotEvenItsNotice() {
        long id = room.started(ANNA, "Rangers");
        room.as(BERT, desk -> desk.publish(id));
        PublicationDraft next = room.read(id).draft(room.read(id).latest());
        room.saved(
                ANNA,
                id,
                new PublicationDraft(
                        next.title(),
                        next.body(),
                        next.terms(),
                        next.attachments(),
                        "Parks team",
                        2024,
                        null,
                        "The law has changed.",
                        ""));

        assertThat(room.read(id).notice()).isEmpty();
        assertThat(room.read(id).draft(room.read(id).latest()).notice())
                .isEqualTo("The law has changed.");

        room.as(BERT, desk -> desk.publish(id));
        assertThat(room.read(id).notice()).isEqualTo("The law has changed.");
        assertThat(room.read(id).contact()).isEqualTo("Parks team");
        assertThat(room.read(id).sourceYear()).isEqualTo(2024);
    }

    @Test
    void restoresAnEarlierVersionAsTheNextOne() {
        long id = room.started(ANNA, "Rangers");
        room.saved(ANNA, id, PublicationDraft.of("Keepers", saying("Other.")));
        int revision = room.read(id).revision();

        room.as(BERT, desk -> desk.restore(id, revision, 1));

        assertThat(room.read(id).latest().number()).isEqualTo(3);
        assertThat(room.read(id).latest().title()).isEqualTo("Rangers");
        assertThat(room.read(id).version(2).orElseThrow().title()).isEqualTo("Keepers");
        assertThatExceptionOfType(EditedMeanwhile.class)
                .isThrownBy(() -> room.as(BERT, desk -> desk.restore(id, revision, 2)));
        assertThatExceptionOfType(UnknownVersion.class)
                .isThrownBy(() -> room.as(BERT, desk -> desk.restore(id, revision + 1, 9)));
    }

    @Test
    void leadsReadersToASuccessorThatThereIs() {
        long old = room.started(ANNA, "Rangers");
        long next = room.started(ANNA, "Park keepers");
        room.as(BERT, desk -> desk.publish(old));
        assertThatExceptionOfType(NoSuccessor.class)
                .isThrownBy(() -> room.as(BERT, desk -> desk.withdraw(old, "Replaced.", next)));
        assertThatExceptionOfType(NoSuccessor.class)
                .isThrownBy(() -> room.as(BERT, desk -> desk.withdraw(old, "Replaced.", old)));
        room.as(BERT, desk -> desk.publish(next));

        room.as(BERT, desk -> desk.withdraw(old, "Replaced.", next));

        assertThat(room.read(old).withdrawal().successor()).isEqualTo(next);
        room.as(BERT, desk -> desk.publish(old));
        assertThat(room.read(old).withdrawal()).isNull();
        assertThat(room.read(old).releases().getLast().change()).isEqualTo(Release.Change.AGAIN);
    }

    @Test
    void thePortalItselfNeedsNoSecondPairOfEyes() {
        long id = room.started(Actor.PORTAL, "Demo");

        room.as(Actor.PORTAL, desk -> desk.publish(id));

        assertThat(room.read(id).published()).isPresent();
    }
}
