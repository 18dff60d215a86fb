package org.commonground.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.Publication;
import org.commonground.publications.Publications;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;

@OnBothDatabases
class NumberedLearningPointsIT {
    private final TestDatabase database;

    NumberedLearningPointsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void givesTheSameWordsTheSameNumberInEveryVersion() {
        long id = publication();
        version(id, 1, "Meet", "Eat");
        version(id, 2, "Eat", "Eat", "Sing");

        migrate();

        List<Long> first = numbers(id, 1);
        List<Long> second = numbers(id, 2);
        assertThat(first).hasSize(2).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(second).hasSize(3).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(second.getFirst()).isEqualTo(first.getLast());
        assertThat(standing(first.getLast())).isEqualTo(Standing.PUBLISHED);
        assertThat(standing(first.getFirst())).isEqualTo(Standing.DRAFT);

        migrate();
        assertThat(numbers(id, 2)).isEqualTo(second);
    }

    private void migrate() {
        database.inTransaction(
                entities ->
                        entities.unwrap(Session.class)
                                .doWork(
                                        connection ->
                                                new NumberedLearningPoints()
                                                        .migrate(on(connection))));
    }

    private static Context on(Connection connection) {
        return new Context() {
            @Override
            public Configuration getConfiguration() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }

    private long publication() {
        return database.fromTransaction(
                entities -> {
                    entities.createNativeQuery(
                                    """
                                    insert into publication (revision, kind, state, contact, notice, created_at, updated_at,
                                        latest_version, published_version)
                                    values (1, 'INFORMATION_PACK', 'PUBLISHED', '', '', :at, :at, 2, 2)
                                    """)
                            .setParameter("at", Instant.EPOCH)
                            .executeUpdate();
                    return ((Number)
                                    entities.createNativeQuery(
                                                    "select max(id) from publication", Long.class)
                                            .getSingleResult())
                            .longValue();
                });
    }

    private void version(long publication, int number, String... statements) {
        String points =
                List.of(statements).stream()
                        .map("{\"statement\":\"%s\"}"::formatted)
                        .reduce((one, other) -> one + "," + other)
                        .orElseThrow();
        database.inTransaction(
                entities ->
                        entities.createNativeQuery(
                                        """
                                        insert into publication_version (publication_id, number, title, body, note, saved_by, saved_at)
                                        values (:id, :number, 'A pack', :body, '', 'the editor', :at)
                                        """)
                                .setParameter("id", publication)
                                .setParameter("number", number)
                                .setParameter(
                                        "body",
                                        "{\"kind\":\"information-pack\",\"body\":{\"learningPoints\":[%s]}}"
                                                .formatted(points))
                                .setParameter("at", Instant.EPOCH)
                                .executeUpdate());
    }

    private List<Long> numbers(long publication, int version) {
        return database.fromTransaction(
                entities -> {
                    Publication found = new Publications(entities).get(publication);
                    return found.version(version).orElseThrow().body().learningPoints().stream()
                            .map(LearningPoint::id)
                            .toList();
                });
    }

    private Standing standing(long lesson) {
        return database.fromTransaction(entities -> entities.find(Lesson.class, lesson).standing());
    }
}
