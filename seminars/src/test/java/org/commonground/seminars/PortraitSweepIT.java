package org.commonground.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.audit.Actor;
import org.commonground.documents.FileKey;
import org.commonground.documents.InMemoryFileStore;
import org.commonground.kernel.MovableClock;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.portraits.Portrait;
import org.commonground.seminars.portraits.Portraits;
import org.commonground.seminars.portraits.TakenPicture;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Function;

/** What becomes of pictures of speakers that nobody wants any more. */
@OnBothDatabases
class PortraitSweepIT {
    private static final String SPEAKER = "Ada Field";

    private final TestDatabase database;
    private final SeminarRoom room;
    private final InMemoryFileStore files = new InMemoryFileStore();
    private final MovableClock clock = new MovableClock(SeminarRoom.NOON);

    PortraitSweepIT(TestDatabase database) {
        this.database = database;
        this.room = new SeminarRoom(database);
    }

    @Test
    void aPictureGoesWithItsFileOnceNoPlanNamesIt() {
        String key = kept();
        long seminar = room.planned(pictured(key));
        clock.move(Duration.ofDays(30));
        sweep();
        assertThat(isThere(key)).as("named by a draft").isTrue();

        int revision = room.read(seminar).revision();
        room.desk(desk -> desk.picture(seminar, revision, SPEAKER, Portrait.NONE));
        sweep();

        assertThat(isThere(key)).isFalse();
        assertThat(files.exists(new FileKey(key))).isFalse();
    }

    @Test
    void whoChoosesAPictureHasADayToSayWhatItShows() {
        String key = kept();
        clock.move(Duration.ofDays(1));
        sweep();
        assertThat(isThere(key)).isTrue();

        clock.move(Duration.ofSeconds(1));
        assertThat(kept()).as("the same, chosen again").isEqualTo(key);
        sweep();
        assertThat(isThere(key)).isTrue();

        clock.move(Duration.ofDays(1).plusSeconds(1));
        sweep();
        assertThat(isThere(key)).isFalse();
    }

    private static SeminarPlan pictured(String key) {
        return PlannedDay.plan().pictured(SPEAKER, new Portrait(key, "Ada Field at a desk"));
    }

    private String kept() {
        return portraits(
                all -> {
                    try {
                        return all.keep(new ByteArrayInputStream(TakenPicture.png(200, 100)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private boolean isThere(String key) {
        return portraits(all -> all.bytes(key).isPresent());
    }

    private void sweep() {
        database.inTransaction(
                entities ->
                        new PortraitSweep(
                                        new Seminars(entities),
                                        new Portraits(entities, files, new Actor(), clock),
                                        clock)
                                .run());
    }

    private <T> T portraits(Function<Portraits, T> step) {
        return database.fromTransaction(
                entities -> step.apply(new Portraits(entities, files, new Actor(), clock)));
    }
}
