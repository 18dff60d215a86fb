package org.commonground.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.feedback.FeedbackDesk;
import org.commonground.feedback.PageFeedback.Verdict;
import org.commonground.kernel.MovableClock;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.MailOutbox;
import org.commonground.mail.PostOffice;
import org.commonground.publications.Publications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

@OnBothDatabases
class InsightIT {
    private final TestDatabase database;
    private final MovableClock clock = new MovableClock();
    private SearchCounter counter = new SearchCounter(clock);

    InsightIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
        counter = new SearchCounter(clock);
    }

    @Test
    void countsByDayAndWordsAndNothingOfReaders() {
        search("Honest broker", 3, false);
        search("honest  broker", 1, true);
        counter.clicked("honest broker", "/p/1/brokers");
        keep();
        search("honest broker", 2, false);
        counter.clicked("HONEST broker", "/p/1/brokers");
        counter.clicked("honest broker", "/l/2");
        keep();
        clock.move(Duration.ofDays(2));
        search("honest broker", 1, false);
        keep();

        assertThat(popular(30)).containsExactly(new WordFigures("honest broker", 7, 1, 3));
        assertThat(popular(1)).containsExactly(new WordFigures("honest broker", 1, 0, 0));
        List<OpenedResult> opened = from(desk -> desk.opened("honest broker", 30, 5));
        assertThat(opened)
                .containsExactly(new OpenedResult("/p/1/brokers", 2), new OpenedResult("/l/2", 1));
    }

    @Test
    void whatLooksPersonalIsNeverWritten() {
        search("jane@oldham.example", 50, true);
        counter.clicked("020 7946 0123", "/p/1");
        keep();
        assertThat(popular(30)).isEmpty();
    }

    @Test
    void countsSurviveAWriteThatFails() {
        search("rumours", 2, false);
        CountKeeping broken =
                new CountKeeping(
                        counter, new KeptCounts(database.fromTransaction(entities -> entities)));
        assertThatThrownBy(broken::run).isInstanceOf(RuntimeException.class);
        search("rumours", 1, false);
        keep();
        assertThat(popular(30)).containsExactly(new WordFigures("rumours", 3, 0, 0));
    }

    @Test
    void aFloodOfDifferentWordsFillsNoMemory() {
        for (int i = 0; i < 20_000; i++) {
            counter.searched("word w" + i % 10_000, false);
        }
        assertThat(counter.tally().take().searches()).hasSize(5_000);
    }

    @Test
    void queuesWhatFindsNothingAndWhatIsSeldomOpened() {
        search("finds nothing", 2, true);
        search("seldom opened", 10, false);
        counter.clicked("seldom opened", "/p/1");
        search("well opened", 10, false);
        for (int i = 0; i < 5; i++) {
            counter.clicked("well opened", "/p/1");
        }
        search("too few to say", 4, false);
        keep();

        assertThat(queue())
                .extracting(item -> item.figures().words() + ": " + item.why())
                .containsExactly("finds nothing: FINDS_NOTHING", "seldom opened: SELDOM_OPENED");
    }

    @Test
    void joinsWhatReadersSaidOnThePageOfResults() {
        search("rumours", 3, false);
        keep();
        said("/search?q=Rumours", "A pack on rumours, please");
        said("/search?kind=case-study&q=never%20counted", "Nothing there");
        said("/search", "No words, no row");
        said("/p/1", "Not about a search");
        said("/search?q=%zz", "Unreadable");

        assertThat(queue())
                .extracting(
                        item -> item.figures().words() + ": " + item.wishes().getFirst().comment())
                .containsExactly(
                        "rumours: A pack on rumours, please", "never counted: Nothing there");
        assertThat(queue()).allMatch(item -> item.why() == QueueItem.Reason.WISHED_FOR);
    }

    @Test
    void whatIsDealtWithComesBackWhenReadersMeetItAgainAndWhatIsNotForUsDoesNot() {
        search("dealt with", 3, true);
        search("not for us", 3, true);
        keep();
        decide("Dealt  With", SearchVerdict.Decision.DEALT_WITH);
        decide("not for us", SearchVerdict.Decision.NOT_FOR_US);
        assertThat(queue()).isEmpty();

        clock.move(Duration.ofDays(1));
        search("dealt with", 1, true);
        search("not for us", 1, true);
        keep();
        assertThat(queue())
                .extracting(QueueItem::figures)
                .containsExactly(new WordFigures("dealt with", 1, 1, 0));
        from(
                desk -> {
                    desk.reopen("not for us");
                    return Boolean.TRUE;
                });
        assertThat(queue()).hasSize(2);
        long lines =
                database.fromTransaction(
                        entities -> (long) audit(entities).of("search words", 10).size());
        assertThat(lines).isEqualTo(3);
    }

    @Test
    void refusesToDecideOnWhatIsNotCounted() {
        assertThatExceptionOfType(UnknownWords.class)
                .isThrownBy(() -> decide("a@b.example", SearchVerdict.Decision.DEALT_WITH));
        assertThatExceptionOfType(UnknownWords.class)
                .isThrownBy(() -> decide(" ", SearchVerdict.Decision.DEALT_WITH));
    }

    @Test
    void dropsRareWordsAfterThirtyDaysAndEverythingAfterThirteenMonths() {
        search("rare", 2, false);
        counter.clicked("rare", "/p/1");
        search("often", 3, false);
        keep();
        clock.move(Duration.ofDays(29));
        retain();
        assertThat(popular(365)).hasSize(2);
        clock.move(Duration.ofDays(3));
        retain();
        assertThat(popular(365)).extracting(WordFigures::words).containsExactly("often");
        List<OpenedResult> opened = from(desk -> desk.opened("rare", 365, 5));
        assertThat(opened).isEmpty();
        clock.move(Duration.ofDays(365));
        retain();
        assertThat(popular(10_000)).isEmpty();
    }

    private void search(String words, int times, boolean foundNothing) {
        for (int i = 0; i < times; i++) {
            counter.searched(words, foundNothing);
        }
    }

    private void keep() {
        database.inTransaction(
                entities -> new CountKeeping(counter, new KeptCounts(entities)).run());
    }

    private void retain() {
        database.inTransaction(
                entities -> new CountRetention(new KeptCounts(entities), clock).run());
    }

    private void said(String page, String words) {
        database.inTransaction(
                entities ->
                        entities.createNativeQuery(
                                        """
                                        insert into page_feedback (at, page, verdict, comment, state)
                                        values (:now, :page, :verdict, :words, 'NEW')
                                        """)
                                .setParameter("now", clock.instant())
                                .setParameter("page", page)
                                .setParameter("verdict", Verdict.MISSING.name())
                                .setParameter("words", words)
                                .executeUpdate());
    }

    private List<WordFigures> popular(int days) {
        return from(desk -> desk.popular(days, 50));
    }

    private void decide(String words, SearchVerdict.Decision verdict) {
        from(
                desk -> {
                    desk.decide(words, verdict);
                    return Boolean.TRUE;
                });
    }

    private <T> T from(Function<InsightDesk, T> work) {
        return database.fromTransaction(entities -> work.apply(desk(entities)));
    }

    private List<QueueItem> queue() {
        return database.fromTransaction(
                entities ->
                        new InsightQueue(
                                        desk(entities),
                                        new FeedbackDesk(
                                                entities,
                                                new Publications(entities),
                                                new MailOutbox(entities, clock, PostOffice.PORTAL),
                                                PostOffice.PORTAL,
                                                audit(entities),
                                                new Actor(),
                                                clock))
                                .items(30));
    }

    private InsightDesk desk(EntityManager entities) {
        return new InsightDesk(entities, audit(entities), new Actor(), clock);
    }

    private AuditTrail audit(EntityManager entities) {
        return new AuditTrail(entities, clock, new Actor());
    }
}
