package org.commonground.seminars.bookings;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.TestDatabase;

import java.nio.file.Path;
import java.util.function.Function;

/** A box office with another guard over its places: what tests of the guard fail with. */
final class OtherGuard extends BoxOffice {
    private final Function<EntityManager, PlaceLedger> guard;

    OtherGuard(TestDatabase database, Path home, Function<EntityManager, PlaceLedger> guard) {
        super(database, home);
        this.guard = guard;
    }

    @Override
    PlaceLedger ledger(EntityManager entities) {
        return guard.apply(entities);
    }
}
