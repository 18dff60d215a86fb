package org.commonground.seminars;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.TestDatabase;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

import java.util.function.Consumer;

/** How often a question asks the database. */
final class CountedStatements {
    private CountedStatements() {}

    static long of(TestDatabase database, Consumer<EntityManager> question) {
        return database.fromTransaction(
                entities -> {
                    Statistics statistics =
                            entities.getEntityManagerFactory()
                                    .unwrap(SessionFactory.class)
                                    .getStatistics();
                    statistics.setStatisticsEnabled(true);
                    long before = statistics.getPrepareStatementCount();
                    question.accept(entities);
                    long after = statistics.getPrepareStatementCount();
                    statistics.setStatisticsEnabled(false);
                    return after - before;
                });
    }
}
