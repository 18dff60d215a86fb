package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.commonground.kernel.Experiment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Two servers on one PostgreSQL, and guests at both of them. */
class TwoServersIT {
    private static final int ROUNDS = Experiment.size(1, 20);
    private static final int GUESTS = Experiment.size(200, 5000);
    private static final int AT_ONCE = Experiment.size(32, 200);
    private static final int PLACES = 50;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** What is to be ended, the last first, also when the next did not start. */
    private static final Deque<AutoCloseable> STARTED = new ArrayDeque<>();

    private static EmbeddedPostgres database;
    private static PortalProcess first;
    private static PortalProcess second;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        database = EmbeddedPostgres.start();
        STARTED.push(database);
        Map<String, String> settings = new HashMap<>(PortalProcess.on(database));
        settings.put("PORTAL_BOOKINGS_PER_HOUR", "1000000");
        first = PortalProcess.start(EmptyHome.named("first-of-two"), settings);
        STARTED.push(first);
        second = PortalProcess.beside(first, EmptyHome.named("second-of-two"), settings);
        STARTED.push(second);
    }

    @AfterAll
    static void stop() throws Exception {
        while (!STARTED.isEmpty()) {
            STARTED.pop().close();
        }
    }

    @Test
    void guestsAtBothGetThePlacesThereAreAndTheOthersWaitAsTheyCame()
            throws InterruptedException, SQLException {
        for (int round = 1; round <= ROUNDS; round++) {
            Experiment experiment = Experiment.on("too many guests at two servers, round " + round);
            PlannedSeminar seminar = seminar("A day for both, round " + round, PLACES);
            StubbornGuests guests = everybodyBooks(seminar);

            GuestList list = GuestList.of(seminar, seminar.organiser());
            assertThat(list.placed()).as("round " + round).isEqualTo(PLACES);
            assertThat(list.names())
                    .as("nobody is lost, and nobody is there twice")
                    .containsExactlyInAnyOrderElementsOf(guests.names());
            assertThat(queue(seminar))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, GUESTS - PLACES).boxed().toList());
            experiment.showed(
                    "%,d guests, %d at once: %d placed, %,d waiting as they came, %d times busy"
                            .formatted(
                                    GUESTS,
                                    AT_ONCE,
                                    list.placed(),
                                    GUESTS - PLACES,
                                    guests.turnedAway()));
        }
    }

    /**
     * The twin: a view whose trigger writes lets two statements see the same count, as if each
     * looked first and took afterwards.
     */
    @Test
    void wereLookingAndTakingTwoStepsPlacesWouldBePromisedTwice()
            throws InterruptedException, SQLException {
        PlannedSeminar seminar = seminar("A day for too many", PLACES);
        change(
                """
                alter table seminar_places rename to counted_places;
                create view seminar_places as select * from counted_places;
                create function take_what_was_seen() returns trigger language plpgsql as $$
                begin
                    update counted_places
                        set taken = taken + new.taken - old.taken,
                            waiting = waiting + new.waiting - old.waiting,
                            last_in_queue = last_in_queue + new.last_in_queue - old.last_in_queue
                        where seminar_id = old.seminar_id;
                    return new;
                end $$;
                create trigger two_steps instead of update on seminar_places
                    for each row execute function take_what_was_seen();
                """);
        try {
            everybodyBooks(seminar);

            assertThat(GuestList.of(seminar, seminar.organiser()).placed()).isGreaterThan(PLACES);
        } finally {
            change(
                    """
                    drop view seminar_places;
                    alter table counted_places rename to seminar_places;
                    """);
        }
    }

    @Test
    void whoWouldWaitTooLongForAnotherIsToldWithinSecondsToSendTheFormAgainAndLosesNothing()
            throws SQLException {
        PlannedSeminar seminar = seminar("A day on locks", 5);
        Map<String, String> form = Map.of("key", "once", "organisation", "Ferry Forum");
        try (Visitor guest = second.visitor()) {
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

    @Test
    void anOrganiserWhoseTurnDoesNotComeIsToldToSendTheFormAgainAndLosesNothing()
            throws SQLException {
        PlannedSeminar seminar = seminar("A day of patience", 5);
        String desk = seminar.desk();
        List<TypedForm> forms =
                List.of(
                        new TypedForm(
                                desk,
                                Map.of("revision", "1", "title", "Renamed", "capacity", "77")),
                        new TypedForm(
                                desk + "/letters/send",
                                Map.of("audience", "PLACES", "subject", "Shoes", "text", "Bring")),
                        new TypedForm(
                                desk + "/letters/times",
                                Map.of("reminders", "8, 5", "survey", "7")),
                        new TypedForm(
                                desk + "/door/let-in",
                                Map.of("name", "Late Lena", "organisation", "Ferry Forum")),
                        new TypedForm(
                                "/featured",
                                Map.of(
                                        "seminar",
                                        String.valueOf(seminar.id()),
                                        "until",
                                        "2040-05-01",
                                        "pages",
                                        "/about")));

        List<HttpResponse<String>> answers;
        try (Connection other = database.getPostgresDatabase().getConnection();
                Statement statement = other.createStatement();
                ExecutorService atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            other.setAutoCommit(false);
            statement.execute("update seminar set state = state");
            statement.execute("update seminar_places set taken = taken");
            statement.execute("select id from featured_turn for update");
            answers =
                    forms.stream()
                            .map(form -> atOnce.submit(() -> form.sentBy(seminar.organiser())))
                            .toList()
                            .stream()
                            .map(TwoServersIT::answer)
                            .toList();
            other.rollback();
        }

        for (int i = 0; i < forms.size(); i++) {
            forms.get(i).assertKept(answers.get(i));
        }
    }

    /** What an organiser typed, and where it goes. */
    private record TypedForm(String path, Map<String, String> fields) {
        HttpResponse<String> sentBy(Visitor organiser) {
            Map<String, String> sent = new HashMap<>(fields);
            sent.put("key", "typed once");
            return organiser.post(path, sent);
        }

        void assertKept(HttpResponse<String> answer) {
            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.headers().firstValueAsLong("Retry-After")).as(path).hasValue(10);
            assertThat(answer.body()).as(path).contains("send it again").contains(fields.values());
        }
    }

    private static HttpResponse<String> answer(Future<HttpResponse<String>> sent) {
        try {
            return sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PlannedSeminar seminar(String title, int places) {
        return new PlannedSeminar(first.organiser(), title, places);
    }

    private static StubbornGuests everybodyBooks(PlannedSeminar seminar)
            throws InterruptedException {
        StubbornGuests guests =
                new StubbornGuests(
                        List.of(first.address(), second.address()), seminar.page(), GUESTS);
        guests.come(AT_ONCE);
        guests.awaitAnswers();
        return guests;
    }

    /** The numbers of those who wait, in the order in which they came. */
    private static List<Long> queue(PlannedSeminar seminar) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                """
                                select queue_place from booking
                                where seminar_id = %d and state = 'WAITING' order by id
                                """
                                        .formatted(seminar.id()))) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    private static void change(String how) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(how);
        }
    }
}
