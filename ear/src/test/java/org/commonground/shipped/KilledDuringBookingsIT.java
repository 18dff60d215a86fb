package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The server is killed again and again while guests book.
 *
 * <p>Short by default; with the system property {@code portal.experiments=long} at full length.
 */
class KilledDuringBookingsIT {
    private static final boolean LONG = System.getProperty("portal.experiments", "").equals("long");
    private static final int KILLS = LONG ? 20 : 2;
    private static final int GUESTS = LONG ? 1000 : 100;
    private static final int PLACES = GUESTS / 2;
    private static final Pattern LINE =
            Pattern.compile("^\"(Guest \\d+)\",\"([^\"]+)\"", Pattern.MULTILINE);

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
        PortalProcess portal = PortalProcess.start(home, settings);
        try {
            PlannedSeminar seminar =
                    new PlannedSeminar(portal.organiser(), "A day on kills", PLACES);
            StubbornGuests guests =
                    new StubbornGuests(PortalProcess.address(), seminar.page(), GUESTS);
            guests.come();
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
            List<MatchResult> booked = booked(portal.organiser(), seminar);
            assertThat(booked)
                    .extracting(line -> line.group(1))
                    .as("nobody is lost, and nobody is there twice")
                    .containsExactlyInAnyOrderElementsOf(guests.names());
            assertThat(booked)
                    .filteredOn(line -> line.group(2).equals("Has places"))
                    .hasSize(PLACES);
        } finally {
            portal.close();
        }
    }

    private static List<MatchResult> booked(Visitor organiser, PlannedSeminar seminar) {
        String list = organiser.get(seminar.desk() + "/sheets/attendees.csv").body();
        return LINE.matcher(list).results().toList();
    }
}
