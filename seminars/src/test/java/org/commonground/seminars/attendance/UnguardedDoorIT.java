package org.commonground.seminars.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Twins of the tests of {@link CheckInDesk}: what would happen without what they test. */
@OnBothDatabases
class UnguardedDoorIT {
    private static final Instant OPENING = Instant.parse("2026-10-06T08:00:00Z");

    private final TestDatabase database;
    @TempDir private Path home;

    UnguardedDoorIT(TestDatabase database) {
        this.database = database;
    }

    @Test
    void withoutTheTimeAtTheDeviceALateMarkWouldTakeBackWhatCameAfterIt() {
        FrontDoor door =
                new FrontDoor(database, home) {
                    @Override
                    CheckInMarks marks(EntityManager entities) {
                        return new InOrderOfArrival(entities);
                    }
                };
        long seminar = opened(door);
        long ada = book(door, seminar);

        door.send(seminar, new DoorMark("taken back", ada, false, OPENING.plusSeconds(60)));
        door.send(seminar, new DoorMark("came", ada, true, OPENING));

        assertThat(door.there(seminar)).containsExactly("Ada");
    }

    @Test
    void theDatabaseItselfRefusesToKeepAMarkTwice() {
        FrontDoor door =
                new FrontDoor(database, home) {
                    @Override
                    CheckInMarks marks(EntityManager entities) {
                        return new Forgetful(entities);
                    }
                };
        long seminar = opened(door);
        DoorMark mark = new DoorMark("came", book(door, seminar), true, OPENING);
        door.send(seminar, mark);

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> door.send(seminar, mark));
    }

    private static long opened(FrontDoor door) {
        return door.office.published(PlannedDay.withPlaces(4));
    }

    /** Books for Ada and lets the doors open; the number by which the list knows her. */
    private static long book(FrontDoor door, long seminar) {
        long ada = door.office.book(seminar, "Ada").attendees().getFirst().id();
        door.office.clock.itIs(OPENING.plusSeconds(300));
        return ada;
    }

    /** Lets what came in last count. */
    private static final class InOrderOfArrival extends CheckInMarks {
        private final EntityManager entities;

        InOrderOfArrival(EntityManager entities) {
            super(entities);
            this.entities = entities;
        }

        @Override
        List<CheckInMark> of(long seminar) {
            return entities.createQuery("from CheckInMark order by id", CheckInMark.class)
                    .getResultList();
        }
    }

    /** Knows no mark again. */
    private static final class Forgetful extends CheckInMarks {
        Forgetful(EntityManager entities) {
            super(entities);
        }

        @Override
        boolean has(DoorMark mark) {
            return false;
        }
    }
}
