package org.commonground.kernel.database;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;

import org.commonground.kernel.OthersAtWork;
import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** Statements that wait while somebody else has the row, as long as the database is told to. */
public final class RowTurn {
    private RowTurn() {}

    /** The same as {@link #await(Supplier)} for what has no result. */
    public static void await(Runnable statement) {
        await(
                () -> {
                    statement.run();
                    return Boolean.TRUE;
                });
    }

    /**
     * @throws OthersAtWork when the row does not become free in time; the transaction is lost then
     */
    public static <T extends @Nullable Object> T await(Supplier<T> statement) {
        try {
            return statement.get();
        } catch (LockTimeoutException | PessimisticLockException busy) {
            throw new OthersAtWork(busy);
        }
    }
}
