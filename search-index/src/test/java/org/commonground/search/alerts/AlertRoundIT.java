package org.commonground.search.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.commonground.alerts.AlertOffice;
import org.commonground.alerts.Rhythm;
import org.commonground.documents.Documents;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.lessons.SameLessons;
import org.commonground.mail.LetterBox;
import org.commonground.mail.Mail;
import org.commonground.mail.PostOffice;
import org.commonground.outbox.Outbox;
import org.commonground.publications.Publications;
import org.commonground.search.FacetName;
import org.commonground.search.Shelf;
import org.commonground.search.feed.IndexFeeder;
import org.commonground.search.feed.PublicationMapping;
import org.commonground.search.lucene.LuceneSearchEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** What alerts tell, and when: the index and both databases are real, the clock is moved. */
@OnBothDatabases
class AlertRoundIT {
    private static final String READER = "reader@oldham.example";

    private final TestDatabase database;
    private AlertOffice office;
    private LuceneSearchEngine engine;

    AlertRoundIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start(@TempDir Path folder) {
        database.clear();
        office = new AlertOffice(database, folder);
        engine = LuceneSearchEngine.open(folder.resolve("index"));
        engine.beginRebuild().finish();
        at("2006-04-21T12:00:00Z");
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void tellsOfWhatIsNewAndMatchesAndOfNothingElse() {
        publish("Rumours from before", "How a rumour spread");
        round();
        String key = office.follow(READER, "q=rumour", Rhythm.DAILY);
        publish("Young people", "Youth work after school");
        long fresh = publish("Answering rumours", "A hotline for every rumour");
        at("2006-04-22T06:30:00Z");
        round();

        List<Mail> mails = alerts();
        assertThat(mails).hasSize(1);
        Mail mail = mails.getFirst();
        assertThat(mail.recipient()).isEqualTo(READER);
        assertThat(mail.subject()).isEqualTo("1 new result in your search: “rumour”");
        assertThat(mail.text())
                .contains(
                        "Answering rumours (Case study)",
                        "https://portal.example/p/" + fresh,
                        "A hotline for every rumour")
                .doesNotContain("before", "Young people");
        assertThat(mail.headers())
                .containsEntry(
                        "List-Unsubscribe",
                        "<https://portal.example/alerts/" + key + "/unsubscribe>")
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    @Test
    void namesThePassageAndThePageAndLeadsToIt() {
        office.follow(READER, "q=%22honest+broker%22", Rhythm.DAILY);
        long id = office.publish();
        index(
                Shelf.publication(id, "Facilitators")
                        .at(office.clock.instant())
                        .summary("Who helps")
                        .attachment(
                                7, "The report", "Nothing here", "Employ an honest broker early."));
        at("2006-04-22T06:30:00Z");
        round();

        String text = alerts().getFirst().text();
        assertThat(text)
                .contains(
                        "The report (Page of a document, in: Facilitators)",
                        "Employ an honest broker early.",
                        "Page 2: https://portal.example/d/7/file.pdf?q=%22honest+broker%22#page=2");
        assertThat(alerts().getFirst().html())
                .contains("<blockquote", ">Page 2</a>", "<h2 ", "<h1 ");
    }

    @Test
    void holdsToQuotedWordsAndFilters() {
        office.follow(READER, "q=%22honest+broker%22&place=oldham", Rhythm.DAILY);
        publish("Words apart", "An honest word of the broker", "oldham");
        publish("Elsewhere", "An honest broker", "kirklees");
        at("2006-04-22T06:30:00Z");
        round();
        assertThat(alerts()).isEmpty();

        publish("Here", "An honest broker", "oldham");
        at("2006-04-23T06:30:00Z");
        round();
        assertThat(alerts())
                .singleElement()
                .satisfies(
                        mail ->
                                assertThat(mail.subject())
                                        .isEqualTo(
                                                "1 new result in your search: “honest broker” ·"
                                                        + " Oldham"));
    }

    @Test
    void doesNotTellOfWhatHoldsTooFewOfTheWords() {
        office.follow(READER, "q=rumour+xylophone+quartets", Rhythm.DAILY);
        publish("Answering rumours", "A hotline for every rumour");
        at("2006-04-22T06:30:00Z");
        round();
        assertThat(alerts()).isEmpty();
    }

    @Test
    void aDailyAlertComesOnceADayAndAWeeklyOneOnMondays() {
        office.follow(READER, "q=rumour", Rhythm.DAILY);
        office.follow("weekly@oldham.example", "q=rumour", Rhythm.WEEKLY);
        // From Friday noon on, every hour for ten days, with something new twice a day.
        Instant start = office.clock.instant();
        for (int hour = 0; hour < 240; hour++) {
            office.clock.set(start.plus(Duration.ofHours(hour)));
            if (hour % 12 == 0) {
                publish("Rumour " + hour, "One more rumour");
            }
            round();
        }

        assertThat(alerts()).filteredOn(mail -> mail.recipient().equals(READER)).hasSize(10);
        assertThat(alerts())
                .filteredOn(mail -> mail.recipient().startsWith("weekly"))
                .extracting(mail -> mail.createdAt().toString())
                .containsExactly("2006-05-01T06:00:00Z", "2006-04-24T06:00:00Z");
        assertThat(told()).as("each told once").hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void summerTimeNeitherSkipsNorRepeatsADay() {
        at("2006-03-24T12:00:00Z");
        office.follow(READER, "q=rumour", Rhythm.DAILY);
        Instant start = office.clock.instant();
        for (int half = 0; half < 2 * 24 * 5; half++) {
            office.clock.set(start.plus(Duration.ofMinutes(30L * half)));
            publish("Rumour " + half, "One more rumour");
            round();
        }

        // British Summer Time began on 26 March 2006: seven o'clock is then an hour earlier.
        assertThat(alerts().reversed())
                .extracting(mail -> mail.createdAt().toString())
                .containsExactly(
                        "2006-03-25T07:00:00Z",
                        "2006-03-26T06:00:00Z",
                        "2006-03-27T06:00:00Z",
                        "2006-03-28T06:00:00Z",
                        "2006-03-29T06:00:00Z");
        assertThat(told()).doesNotHaveDuplicates();
    }

    @Test
    void aClockPutBackTellsNothingTwiceAndMissesNothing() {
        office.follow(READER, "q=rumour", Rhythm.DAILY);
        publish("First", "A rumour");
        at("2006-04-22T06:10:00Z");
        round();
        assertThat(alerts()).hasSize(1);

        at("2006-04-22T05:10:00Z");
        publish("Second", "A rumour, by a clock that goes wrong");
        round();
        at("2006-04-22T06:20:00Z");
        round();
        assertThat(alerts()).as("the same morning again").hasSize(1);

        at("2006-04-23T06:10:00Z");
        round();
        assertThat(alerts()).hasSize(2);
        assertThat(alerts().getFirst().text()).contains("Second").doesNotContain("First");
    }

    @Test
    void aClockThatWasAMonthAheadSilencesNobody() {
        office.follow(READER, "q=rumour", Rhythm.WEEKLY);
        at("2006-05-29T06:10:00Z");
        publish("First", "A rumour");
        round();
        at("2006-04-22T06:10:00Z");
        publish("Second", "A rumour");
        round();
        at("2006-04-24T06:10:00Z");
        round();

        assertThat(told()).containsExactlyInAnyOrder("First", "Second");
    }

    @Test
    void waitsForWhatNoSearchFindsYet() {
        office.follow(READER, "q=rumour", Rhythm.DAILY);
        long id = office.publish();
        database.inTransaction(entities -> new Outbox(entities, office.clock).add("index", id));
        at("2006-04-22T06:10:00Z");
        round();
        assertThat(alerts()).isEmpty();

        index(
                Shelf.publication(id, "Late")
                        .at(office.clock.instant())
                        .summary("A rumour that came late"));
        database.inTransaction(
                entities -> {
                    Outbox outbox = new Outbox(entities, office.clock);
                    outbox.done(outbox.waiting("index", 9).stream().map(one -> one.id()).toList());
                });
        at("2006-04-23T06:10:00Z");
        round();
        assertThat(told()).containsExactly("Late");
    }

    @Test
    void twoServersAtOnceTellOnce() {
        for (int i = 0; i < 20; i++) {
            String address = "reader%d@oldham.example".formatted(i);
            office.clock.move(Duration.ofHours(2));
            office.follow(address, "q=rumour", Rhythm.DAILY);
        }
        publish("Rumour", "A rumour");
        at("2006-04-25T06:10:00Z");
        Stream.of(1, 2)
                .map(server -> CompletableFuture.runAsync(this::roundUntilDone))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(alerts()).extracting(Mail::recipient).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void anEndedAlertIsSilent() {
        String key = office.follow(READER, "q=rumour", Rhythm.DAILY);
        publish("Rumour", "A rumour");
        office.inAlerts(alerts -> alerts.end(key));
        at("2006-04-22T06:10:00Z");
        round();
        assertThat(alerts()).isEmpty();
    }

    @Test
    void arrivesWithBothPartsAndTheHeadersOfOneClick() throws Exception {
        String key = office.follow(READER, "q=rumour", Rhythm.DAILY);
        publish("Zażółć <b>rumour</b>", "A rumour & more");
        at("2006-04-22T06:10:00Z");
        round();
        LetterBox box = new LetterBox();
        box.open();
        try {
            new PostOffice(database, office.clock).deliver(box.port());
            MimeMessage mail =
                    Stream.of(box.received())
                            .filter(one -> header(one, "List-Unsubscribe") != null)
                            .findFirst()
                            .orElseThrow();
            assertThat(header(mail, "List-Unsubscribe"))
                    .isEqualTo("<https://portal.example/alerts/" + key + "/unsubscribe>");
            assertThat(header(mail, "List-Unsubscribe-Post"))
                    .isEqualTo("List-Unsubscribe=One-Click");
            assertThat(mail.getSubject()).isEqualTo("1 new result in your search: “rumour”");
            MimeMultipart parts =
                    (MimeMultipart) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
            assertThat(parts.getBodyPart(0).getContent().toString())
                    .contains("Zażółć <b>rumour</b> (Case study)", "A rumour & more");
            assertThat(parts.getBodyPart(1).getContent().toString())
                    .contains("Zażółć &lt;b&gt;rumour&lt;/b&gt;", "A rumour &amp; more");
        } finally {
            box.close();
        }
    }

    private static String header(MimeMessage mail, String name) {
        try {
            String[] values = mail.getHeader(name);
            return values == null ? null : values[0].replaceAll("\\s+", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void at(String time) {
        office.clock.set(Instant.parse(time));
    }

    private long publish(String title, String summary, String... places) {
        long id = office.publish();
        index(
                Shelf.publication(id, title)
                        .at(office.clock.instant())
                        .under(FacetName.PLACE, places)
                        .summary(summary));
        return id;
    }

    private void index(Shelf shelf) {
        engine.apply(List.of(shelf.replace()));
    }

    private void round() {
        database.inTransaction(
                entities ->
                        new AlertRound(
                                        office.editions(entities),
                                        office.due(entities),
                                        engine,
                                        new IndexFeeder(
                                                new Outbox(entities, office.clock),
                                                new PublicationMapping(
                                                        new Publications(entities),
                                                        new Documents(
                                                                entities, new RecordedEvents<>()),
                                                        new SameLessons(entities)),
                                                engine),
                                        PostOffice.PORTAL,
                                        office.keys())
                                .run());
    }

    /** A round is one transaction here, which may lose against the other; the next one goes on. */
    private void roundUntilDone() {
        for (int tries = 0; tries < 5; tries++) {
            try {
                round();
                return;
            } catch (RuntimeException lost) {
                // Tried again, as a job is.
            }
        }
    }

    private List<Mail> alerts() {
        return office.mails().stream().filter(mail -> mail.topic().equals("search-alert")).toList();
    }

    /** Titles in all mails. */
    private List<String> told() {
        return alerts().stream()
                .filter(mail -> mail.recipient().equals(READER))
                .flatMap(mail -> mail.text().lines())
                .filter(line -> line.endsWith(" (Case study)"))
                .map(line -> line.replace(" (Case study)", ""))
                .toList();
    }
}
