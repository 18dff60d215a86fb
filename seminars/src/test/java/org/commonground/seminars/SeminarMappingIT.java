package org.commonground.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

@OnBothDatabases
class SeminarMappingIT {
    private static final Instant NOON = Instant.parse("2026-04-04T12:00:00Z");

    private final TestDatabase database;

    SeminarMappingIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void aSeminarIsKeptWithItsWholePlanAndFoundByItsTimeInItsZone() {
        SeminarPlan plan = PlannedDay.plan();
        database.inTransaction(
                entities -> entities.persist(new Seminar(plan, List.of(), "ola", NOON)));

        Seminar read =
                database.fromTransaction(
                        entities ->
                                entities.createQuery(
                                                "from Seminar where startsAt = :morning",
                                                Seminar.class)
                                        .setParameter(
                                                "morning", Instant.parse("2026-10-06T08:30:00Z"))
                                        .getSingleResult()
                                        .whole());

        assertThat(read.plan()).isEqualTo(plan);
        assertThat(read.address())
                .isEqualTo("/seminars/" + read.id() + "/working-together-after-a-crisis");
    }
}
