package org.commonground.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SchemaMigrationIT {
    @Nested
    @OnBothDatabases
    class OnEach {
        private final TestDatabase database;

        OnEach(TestDatabase database) {
            this.database = database;
        }

        @Test
        void makesASchemaThatFitsTheMapping() {
            long applied =
                    database.fromTransaction(
                            entities ->
                                    ((Number)
                                                    entities.createNativeQuery(
                                                                    "select count(*) from"
                                                                        + " \"flyway_schema_history\"")
                                                            .getSingleResult())
                                            .longValue());
            assertThat(applied).isPositive();
        }
    }

    @Test
    void refusesAFileDatabaseThatAcknowledgesBeforeItWrites(@TempDir Path directory) {
        JdbcConnectionPool lossy =
                JdbcConnectionPool.create("jdbc:h2:file:" + directory.resolve("lossy"), "sa", "");
        assertThatIllegalStateException()
                .isThrownBy(() -> SchemaMigration.migrate(lossy))
                .withMessageContaining("WRITE_DELAY=0");
        lossy.dispose();
    }

    @Test
    void acceptsAFileDatabaseThatWritesAtOnce(@TempDir Path directory) {
        JdbcConnectionPool safe =
                JdbcConnectionPool.create(
                        "jdbc:h2:file:" + directory.resolve("safe") + ";WRITE_DELAY=0", "sa", "");
        SchemaMigration.migrate(safe);
        safe.dispose();
    }
}
