package org.commonground.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

@OnBothDatabases
class OutboxIT {
    private static final Instant NOON = Instant.parse("2006-04-21T12:00:00Z");

    private final TestDatabase database;

    OutboxIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void keepsWorkInTheOrderItWasPromised() {
        database.inTransaction(
                entities -> {
                    outbox(entities).add("index", 7);
                    outbox(entities).add("mail", 8);
                    outbox(entities).add("index", 5);
                });

        List<OutboxEntry> waiting =
                database.fromTransaction(entities -> outbox(entities).waiting("index", 10));

        assertThat(waiting).extracting(OutboxEntry::subject).containsExactly(7L, 5L);
        assertThat(waiting).extracting(OutboxEntry::createdAt).containsOnly(NOON);
    }

    @Test
    void forgetsWhatIsDoneAndKeepsWhatFailedWithItsReason() {
        database.inTransaction(
                entities -> {
                    outbox(entities).add("index", 7);
                    outbox(entities).add("index", 5);
                });
        List<OutboxEntry> both =
                database.fromTransaction(entities -> outbox(entities).waiting("index", 10));

        database.inTransaction(
                entities -> {
                    outbox(entities).done(List.of(both.getFirst().id()));
                    outbox(entities).failed(both.getLast().id(), "the disk is full");
                });

        List<OutboxEntry> left =
                database.fromTransaction(entities -> outbox(entities).waiting("index", 10));
        assertThat(left)
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.attempts()).isEqualTo(1);
                            assertThat(entry.lastProblem()).isEqualTo("the disk is full");
                        });
    }

    @Test
    void letsWhatWasTriedInVainHoldUpNothing() {
        database.inTransaction(
                entities -> {
                    outbox(entities).add("index", 7);
                    outbox(entities).add("index", 5);
                    outbox(entities).add("alerts", 1);
                });
        long first =
                database.fromTransaction(
                        entities -> outbox(entities).waiting("index", 1).getFirst().id());

        database.inTransaction(entities -> outbox(entities).failed(first, "it is broken"));

        List<OutboxEntry> waiting =
                database.fromTransaction(entities -> outbox(entities).waiting("index", 10));
        assertThat(waiting).extracting(OutboxEntry::subject).containsExactly(5L, 7L);
        List<OutboxEntry> inVain =
                database.fromTransaction(entities -> outbox(entities).triedInVain(10));
        assertThat(inVain).extracting(OutboxEntry::lastProblem).containsExactly("it is broken");
        List<OutboxTopic> topics = database.fromTransaction(entities -> outbox(entities).topics());
        assertThat(topics)
                .containsExactly(
                        new OutboxTopic("alerts", 1, NOON, 0),
                        new OutboxTopic("index", 2, NOON, 1));
    }

    private static Outbox outbox(EntityManager entities) {
        return new Outbox(entities, Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
