package org.commonground.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.util.List;

@OnBothDatabases
class ListedReadingsIT {
    private static final SeminarPlan DAY = PlannedDay.plan();

    private final TestDatabase database;

    ListedReadingsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void plansThatWereSavedBeforeGetTheirRows() {
        long listed =
                added(
                        PlannedDay.reading(
                                new ReadingItem(ReadingItem.Work.LESSON, 7, "Begin here"),
                                new ReadingItem(null, 12, "")));
        added(DAY);
        database.inTransaction(
                entities ->
                        entities.createNativeQuery("delete from seminar_reading").executeUpdate());

        database.inTransaction(
                entities ->
                        entities.unwrap(Session.class)
                                .doWork(
                                        connection ->
                                                new ListedReadings().migrate(on(connection))));

        assertThat(rows()).containsExactly(listed + " LESSON 7", listed + " PUBLICATION 12");
    }

    @Test
    void rowsFollowThePlan() {
        long id = added(PlannedDay.reading(new ReadingItem(ReadingItem.Work.SECTION, 3, "")));

        database.inTransaction(
                entities ->
                        new Seminars(entities)
                                .get(id)
                                .change(
                                        PlannedDay.reading(
                                                new ReadingItem(ReadingItem.Work.SECTION, 4, "")),
                                        List.of(),
                                        SeminarRoom.NOON));

        assertThat(rows()).containsExactly(id + " SECTION 4");
    }

    private long added(SeminarPlan plan) {
        return database.fromTransaction(
                entities ->
                        new Seminars(entities)
                                .add(new Seminar(plan, List.of(), "ola", SeminarRoom.NOON))
                                .id());
    }

    @SuppressWarnings("unchecked")
    private List<String> rows() {
        return database.fromTransaction(
                entities ->
                        entities.createNativeQuery(
                                        "select seminar_id || ' ' || work || ' ' || number from"
                                                + " seminar_reading order by seminar_id, work",
                                        String.class)
                                .getResultList());
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
}
