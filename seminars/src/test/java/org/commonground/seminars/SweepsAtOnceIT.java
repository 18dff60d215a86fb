package org.commonground.seminars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonground.audit.Actor;
import org.commonground.documents.FileKey;
import org.commonground.documents.InMemoryFileStore;
import org.commonground.kernel.MovableClock;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.bookings.Rush;
import org.commonground.seminars.portraits.Portrait;
import org.commonground.seminars.portraits.Portraits;
import org.commonground.seminars.portraits.TakenPicture;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Pictures that are swept away while others sweep, name them or choose them again. */
@OnBothDatabases
class SweepsAtOnceIT {
    private static final String SPEAKER = "Ada Field";

    private final TestDatabase database;
    private final SeminarRoom room;
    private final InMemoryFileStore files =
            new InMemoryFileStore() {
                @Override
                public boolean delete(FileKey key) {
                    beforeAFileGoes.run();
                    return super.delete(key);
                }
            };
    private final MovableClock clock = new MovableClock(SeminarRoom.NOON);
    private Runnable beforeAFileGoes = () -> {};

    SweepsAtOnceIT(TestDatabase database) {
        this.database = database;
        this.room = new SeminarRoom(database);
    }

    @Test
    void twoServersForgetTogetherWhatNobodyNamesAndNothingElse() throws InterruptedException {
        List<String> pictures = IntStream.range(100, 106).mapToObj(this::kept).toList();
        room.planned(pictured(pictures.getFirst()));
        room.planned(pictured(pictures.getLast()));
        clock.move(Duration.ofDays(2));

        Rush servers = new Rush();
        servers.add(() -> sweep(() -> {}, () -> {}));
        servers.add(() -> sweep(() -> {}, () -> {}));
        servers.run(2);

        assertThat(pictures)
                .filteredOn(this::isWhole)
                .containsExactly(pictures.getFirst(), pictures.getLast());
        assertThat(files.count()).isEqualTo(2);
    }

    @Test
    void aPictureThatAPlanComesToNameMeanwhileStays() {
        String key = kept(100);
        clock.move(Duration.ofDays(2));

        sweep(() -> room.planned(pictured(key)), () -> {});

        assertThat(isWhole(key)).isTrue();
    }

    @Test
    void aPictureThatIsForgottenCannotBeNamedBeforeItIsChosenAgain() {
        String key = kept(100);
        clock.move(Duration.ofDays(2));

        sweep(
                () -> {},
                () -> {
                    assertThatThrownBy(() -> room.planned(pictured(key)))
                            .hasMessageContaining("The picture of Ada Field is not here");
                    kept(100);
                    room.planned(pictured(key));
                });

        assertThat(isWhole(key)).isTrue();
    }

    @Test
    void aPictureChosenAgainWhileItsFileGoesIsKept() throws InterruptedException {
        String key = kept(100);
        clock.move(Duration.ofDays(2));
        portraits(all -> done(() -> all.forget(key, clock.instant(), Set::of)));

        // It is stored, finds the row held, and only then its file goes.
        Thread choosing = new Thread(() -> kept(100));
        beforeAFileGoes =
                () -> {
                    choosing.start();
                    sleepUntilItWaits(choosing);
                };
        portraits(all -> done(() -> all.discard(key)));
        choosing.join();

        assertThat(isWhole(key)).isTrue();
    }

    @Test
    void aPictureWhoseForgettingIsRolledBackHasItsFile() {
        String key = kept(100);
        clock.move(Duration.ofDays(2));

        assertThatThrownBy(
                        () ->
                                portraits(
                                        all -> {
                                            all.forget(key, clock.instant(), Set::of);
                                            throw new IllegalStateException("the power went");
                                        }))
                .hasMessage("the power went");

        assertThat(isWhole(key)).isTrue();
    }

    @Test
    void aPictureWhoseFileIsGoneButNotItsRowIsNobodysUntilItIsChosenAgain() {
        String key = kept(100);
        clock.move(Duration.ofDays(2));
        portraits(all -> done(() -> all.forget(key, clock.instant(), Set::of)));
        files.delete(new FileKey(key));

        assertThat(isThere(key)).isFalse();
        sweep(() -> {}, () -> {});
        List<String> left = portraits(all -> all.keptBefore(clock.instant()));
        assertThat(left).isEmpty();
        kept(100);

        assertThat(isWhole(key)).isTrue();
    }

    private static Boolean done(Runnable step) {
        step.run();
        return true;
    }

    private static void sleepUntilItWaits(Thread choosing) {
        try {
            choosing.join(Duration.ofMillis(300));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static SeminarPlan pictured(String key) {
        return PlannedDay.plan().pictured(SPEAKER, new Portrait(key, "Ada Field at a desk"));
    }

    /**
     * @param side of the picture, which makes it another one
     */
    private String kept(int side) {
        return portraits(
                all -> {
                    try {
                        return all.keep(new ByteArrayInputStream(TakenPicture.png(2 * side, side)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private boolean isThere(String key) {
        return portraits(all -> all.isKept(key) && all.bytes(key).isPresent());
    }

    private boolean isWhole(String key) {
        return files.exists(new FileKey(key)) && isThere(key);
    }

    private void sweep(Runnable beforeForgetting, Runnable beforeDiscarding) {
        database.inTransaction(
                entities -> {
                    Portraits steps =
                            new Portraits(entities, files, new Actor(), clock) {
                                @Override
                                public void forget(
                                        String key, Instant before, Supplier<Set<String>> named) {
                                    beforeForgetting.run();
                                    portraits(all -> done(() -> all.forget(key, before, named)));
                                }

                                @Override
                                public void discard(String key) {
                                    beforeDiscarding.run();
                                    portraits(all -> done(() -> all.discard(key)));
                                }
                            };
                    new PortraitSweep(new Seminars(entities), steps, clock).run();
                });
    }

    /** A step in a transaction of its own, as in the server. */
    private <T> T portraits(Function<Portraits, T> step) {
        return database.fromTransaction(
                entities -> step.apply(new Portraits(entities, files, new Actor(), clock)));
    }
}
