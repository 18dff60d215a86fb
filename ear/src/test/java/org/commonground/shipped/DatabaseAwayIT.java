package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** The database goes away while the portal runs, and comes back. */
class DatabaseAwayIT {
    private static final String FEATURED = "A day on outages";

    @Test
    void pagesThatNeedNothingOfItAreThereAllTheSameAndTheOthersSayWhenToTryAgain()
            throws IOException, InterruptedException, SQLException {
        try (EmbeddedPostgres database = EmbeddedPostgres.start();
                PortalProcess portal =
                        PortalProcess.start(
                                EmptyHome.named("database-away"), PortalProcess.on(database));
                Visitor reader = portal.visitor()) {
            feature(portal.organiser());
            assertThat(reader.get("/about").body()).contains(FEATURED);

            cutOff(database);
            for (String page : List.of("/about", "/privacy", "/accessibility", "/style")) {
                HttpResponse<String> shown = reader.get(page);
                assertThat(shown.statusCode()).as(page).isEqualTo(200);
                assertThat(shown.body()).as(page).doesNotContain(FEATURED);
            }
            HttpResponse<String> programme = reader.get("/seminars");
            assertThat(programme.statusCode()).isEqualTo(503);
            assertThat(programme.headers().firstValueAsLong("Retry-After")).isPresent();

            change(database, "alter database postgres with allow_connections true");
            Editor.await("it is back", () -> reader.get("/about").body().contains(FEATURED));
            assertThat(reader.get("/seminars").statusCode()).isEqualTo(200);
        }
    }

    private static void feature(Visitor organiser) {
        PlannedSeminar seminar = new PlannedSeminar(organiser, FEATURED, 5);
        HttpResponse<String> featured =
                organiser.post(
                        "/featured",
                        Map.of(
                                "seminar",
                                String.valueOf(seminar.id()),
                                "until",
                                "",
                                "pages",
                                "/about"));
        assertThat(featured.statusCode()).as(featured.body()).isEqualTo(303);
    }

    /**
     * Ends, and waits for the end of, every connection to the portal's database and lets nobody
     * make another.
     */
    private static void cutOff(EmbeddedPostgres database) throws SQLException {
        change(database, "alter database postgres with allow_connections false");
        change(
                database,
                "select pg_terminate_backend(pid, 60000) from pg_stat_activity"
                        + " where datname = 'postgres'");
    }

    private static void change(EmbeddedPostgres database, String how) throws SQLException {
        try (Connection connection = database.getTemplateDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(how);
        }
    }
}
