package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A seminar whose places somebody else's transaction keeps, on a database of one's own. */
class LockedSeminarIT {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    @Test
    void aGuestIsToldWithinSecondsToSendTheFormAgainAndLosesNothing()
            throws IOException, InterruptedException, SQLException {
        try (EmbeddedPostgres database = EmbeddedPostgres.start();
                PortalProcess portal =
                        PortalProcess.start(EmptyHome.named("locked"), PortalProcess.on(database));
                Visitor guest = portal.visitor()) {
            PlannedSeminar seminar = new PlannedSeminar(portal.organiser(), "A day on locks", 5);
            Map<String, String> form = Map.of("key", "once", "organisation", "Ferry Forum");

            Instant begun = Instant.now();
            HttpResponse<String> busy;
            try (Connection other = database.getPostgresDatabase().getConnection();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("update seminar_places set taken = taken");
                busy = seminar.send(guest, "Ada", form);
                other.rollback();
            }

            assertThat(Duration.between(begun, Instant.now())).isLessThan(LIMIT);
            assertThat(busy.statusCode()).isEqualTo(503);
            assertThat(busy.headers().firstValueAsLong("Retry-After")).hasValue(10);
            assertThat(busy.body())
                    .contains("send it again", "value=\"Ada\"", "value=\"Ferry Forum\"");
            assertThat(seminar.send(guest, "Ada", form).statusCode()).isEqualTo(303);
        }
    }
}
