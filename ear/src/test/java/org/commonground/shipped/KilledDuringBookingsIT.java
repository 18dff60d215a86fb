package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.commonground.kernel.Experiment;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The server is killed again and again while guests book. */
class KilledDuringBookingsIT {
    private static final int KILLS = Experiment.size(2, 20);
    private static final int GUESTS = Experiment.size(100, 1000);
    private static final int PLACES = GUESTS / 2;
    private static final int AT_ONCE = 8;

    @Test
    void nothingIsLostPromisedTwiceOrBookedTwiceOnTheBuiltInDatabase()
            throws IOException, InterruptedException {
        killedWhileGuestsBook("killed-h2", Map.of());
    }

    @Test
    void norOnPostgresql() throws IOException, InterruptedException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            killedWhileGuestsBook("killed-postgresql", PortalProcess.on(server));
        }
    }

    private static void killedWhileGuestsBook(String name, Map<String, String> database)
            throws IOException, InterruptedException {
        Path home = EmptyHome.named(name);
        Map<String, String> settings = new HashMap<>(database);
        settings.put("PORTAL_BOOKINGS_PER_HOUR", "100000");
        Experiment experiment = Experiment.on(name);
        PortalProcess portal = PortalProcess.start(home, settings);
        try {
            PlannedSeminar seminar =
                    new PlannedSeminar(portal.organiser(), "A day on kills", PLACES);
            StubbornGuests guests =
                    new StubbornGuests(List.of(portal.address()), seminar.page(), GUESTS);
            guests.come(AT_ONCE);
            for (int kill = 1; kill <= KILLS; kill++) {
                int enough = kill * GUESTS / (KILLS + 1);
                while (guests.answered() < enough) {
                    Thread.sleep(1);
                }
                portal.kill();
                portal = PortalProcess.start(home, settings);
            }
            guests.awaitAnswers();

            assertThat(guests.onceMore()).isEqualTo(guests.links()).doesNotHaveDuplicates();
            GuestList list = GuestList.of(seminar, portal.organiser());
            assertThat(list.names())
                    .as("nobody is lost, and nobody is there twice")
                    .containsExactlyInAnyOrderElementsOf(guests.names());
            assertThat(list.placed()).isEqualTo(PLACES);
            experiment.showed(
                    "%d kills during %,d bookings of %,d places, nobody lost or there twice"
                            .formatted(KILLS, GUESTS, PLACES));
        } finally {
            portal.close();
        }
    }
}
