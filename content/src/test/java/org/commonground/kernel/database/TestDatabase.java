package org.commonground.kernel.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;

import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.sql.DataSource;

/**
 * A database with the product's schema and mapping; started at first use and shared by all tests of
 * a run.
 */
public enum TestDatabase {
    H2 {
        @Override
        DataSource start() {
            return JdbcConnectionPool.create(
                    "jdbc:h2:mem:portal;DB_CLOSE_DELAY=-1", "portal", "portal");
        }

        @Override
        void clear(EntityManager entities, List<String> tables) {
            entities.createNativeQuery("set referential_integrity false").executeUpdate();
            for (String table : tables) {
                entities.createNativeQuery("truncate table " + table + " restart identity")
                        .executeUpdate();
            }
            entities.createNativeQuery("set referential_integrity true").executeUpdate();
        }
    },

    POSTGRESQL {
        @Override
        DataSource start() {
            try {
                return EmbeddedPostgres.builder().start().getPostgresDatabase();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        void clear(EntityManager entities, List<String> tables) {
            if (!tables.isEmpty()) {
                entities.createNativeQuery(
                                "truncate table "
                                        + String.join(", ", tables)
                                        + " restart identity cascade")
                        .executeUpdate();
            }
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // a lazy connection, the same for all
    private @Nullable EntityManagerFactory factory;

    abstract DataSource start();

    abstract void clear(EntityManager entities, List<String> tables);

    /** Deletes every row of every table but Flyway's own. */
    public void clear() {
        inTransaction(
                entities -> {
                    @SuppressWarnings("unchecked")
                    List<String> tables =
                            entities.createNativeQuery(
                                            """
                                            select table_name from information_schema.tables
                                            where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'
                                            """,
                                            String.class)
                                    .getResultList();
                    clear(entities, tables);
                });
    }

    /**
     * Does the work in a transaction of its own and commits it; an exception rolls it back and is
     * passed on.
     */
    public <T extends @Nullable Object> T fromTransaction(Function<EntityManager, T> work) {
        try (EntityManager entities = factory().createEntityManager()) {
            EntityTransaction transaction = entities.getTransaction();
            transaction.begin();
            try {
                T result = work.apply(entities);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    public void inTransaction(Consumer<EntityManager> work) {
        fromTransaction(
                entities -> {
                    work.accept(entities);
                    return Boolean.TRUE;
                });
    }

    /** How many statements the work sends to the database, in a transaction of its own. */
    public long statements(Consumer<EntityManager> work) {
        Statistics statistics = factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            inTransaction(work);
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private synchronized EntityManagerFactory factory() {
        EntityManagerFactory known = factory;
        if (known == null) {
            DataSource source = start();
            known =
                    Persistence.createEntityManagerFactory(
                            "portal",
                            Map.of(
                                    "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                                    "jakarta.persistence.jtaDataSource", source,
                                    "jakarta.persistence.nonJtaDataSource", source));
            factory = known;
        }
        return known;
    }
}
