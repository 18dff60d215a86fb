package org.commonground.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.feedback.PageFeedback.Verdict;
import org.commonground.kernel.PublicAddress;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.Mail;
import org.commonground.mail.MailLog;
import org.commonground.mail.MailOutbox;
import org.commonground.publications.InformationPack;
import org.commonground.publications.Kind;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.Publications;
import org.commonground.publications.Release;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

@OnBothDatabases
class FeedbackIT {
    private static final List<FeedbackState> OPEN =
            List.of(FeedbackState.NEW, FeedbackState.IN_HAND);
    private static final List<FeedbackState> ANY = List.of(FeedbackState.values());

    private static final MailLog.Filter ALL_MAILS = new MailLog.Filter(null, "", "");

    private final TestDatabase database;
    private Instant now = Instant.parse("2006-04-21T12:00:00Z");
    private final PublicAddress address =
            new PublicAddress(Optional.of("https://portal.example"), 0);
    private FeedbackThrottle throttle = new FeedbackThrottle(Clock.fixed(now, ZoneOffset.UTC));

    FeedbackIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void whatNeedsAnAnswerQueuesOldestFirstAndMereVotesDoNot() {
        leave("/p/1", Verdict.YES, "", "");
        leave("/p/2", Verdict.PROBLEM, "The second link is dead.", "");
        leave("/p/3", Verdict.MISSING, "Anything on Travellers in rural areas?", "");

        assertThat(pages(OPEN, "")).containsExactly("/p/2", "/p/3");
        assertThat(pages(ANY, "")).containsExactly("/p/3", "/p/2", "/p/1");
        assertThat(pages(OPEN, "TRAVELLERS")).containsExactly("/p/3");
        assertThat(pages(OPEN, "/p/2")).containsExactly("/p/2");
        assertThat(pages(OPEN, "100%")).isEmpty();
    }

    @Test
    void refusesWhatNobodyCouldWorkWith() {
        refused("message", () -> leave("/p/1", Verdict.PROBLEM, " ", ""));
        refused("message", () -> leave("/p/1", Verdict.MISSING, "", ""));
        refused("message", () -> leave("/p/1", Verdict.NO, "x".repeat(4001), ""));
        refused("message", () -> leave("/p/1", Verdict.NO, "http://a www.b HTTPS://c www.d", ""));
        refused("address", () -> leave("/p/1", Verdict.MISSING, "A pack", "reader at oldham"));
        refused(
                "address",
                () -> leave("/p/1", Verdict.MISSING, "A pack", "a@b.example\r\nBcc: c@d.example"));
        assertThat(pages(ANY, "")).isEmpty();
    }

    @Test
    void keepsTheSameWordsAboutAPageOnceADay() {
        leave("/p/1", Verdict.PROBLEM, "Dead link", "");
        leave("/p/1", Verdict.PROBLEM, "Dead link", "");
        leave("/p/2", Verdict.PROBLEM, "Dead link", "");
        now = now.plus(Duration.ofDays(2));
        leave("/p/1", Verdict.PROBLEM, "Dead link", "");

        assertThat(pages(OPEN, "")).containsExactly("/p/1", "/p/2", "/p/1");
    }

    @Test
    void takesTwentyAnHourFromOnePlaceAndThenSaysSo() {
        for (int i = 0; i < 20; i++) {
            leave("/p/" + i, Verdict.YES, "", "");
        }
        assertThatExceptionOfType(FeedbackRefused.class)
                .isThrownBy(() -> leave("/p/21", Verdict.YES, "", ""))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(429));

        throttle = new FeedbackThrottle(Clock.fixed(now.plusSeconds(3700), ZoneOffset.UTC));
        leave("/p/21", Verdict.YES, "", "");
    }

    @Test
    void goesFromNewThroughInHandToClosedAndBack() {
        long id = left("");
        desk(desk -> desk.take(id));
        assertThat(kept(id).state()).isEqualTo(FeedbackState.IN_HAND);
        assertThat(kept(id).takenBy()).isEqualTo(Actor.PORTAL);

        desk(desk -> desk.note(id, " Asked the police. "));
        desk(desk -> desk.close(id));
        assertThat(kept(id).note()).isEqualTo("Asked the police.");
        assertThat(pages(OPEN, "")).isEmpty();

        desk(desk -> desk.take(id));
        assertThat(pages(OPEN, "")).hasSize(1);
    }

    @Test
    void tellsTheReaderOnceWhatAnswersAndListsItWithoutTheReader() {
        long id = left("reader@oldham.example");
        long pack = published("Myth busting");

        desk(desk -> desk.answer(id, pack, "A pack on rumours"));

        List<Mail> mails = mails();
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().recipient()).isEqualTo("reader@oldham.example");
        assertThat(mails.getFirst().subject()).isEqualTo("You asked, we added: Myth busting");
        assertThat(mails.getFirst().text())
                .contains("https://portal.example/p/" + pack + "/myth-busting", "> Have you");
        assertThat(added())
                .containsExactly(
                        new Added(
                                "A pack on rumours",
                                now,
                                "Myth busting",
                                "/p/" + pack + "/myth-busting"));
        assertThatExceptionOfType(FeedbackRefused.class)
                .isThrownBy(() -> desk(desk -> desk.answer(id, pack, "")))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(409));
        assertThat(mails()).hasSize(1);
    }

    @Test
    void writesNoMailWhereNoAddressWasLeftAndListsNothingWithoutWords() {
        long id = left("");
        long pack = published("Myth busting");
        desk(desk -> desk.answer(id, pack, " "));

        assertThat(mails()).isEmpty();
        assertThat(added()).isEmpty();
        assertThat(kept(id).state()).isEqualTo(FeedbackState.ANSWERED);
    }

    @Test
    void refusesAnAnswerThatReadersCannotSee() {
        long id = left("reader@oldham.example");
        long draft = publication("Not yet", false);

        refused("publication", () -> desk(desk -> desk.answer(id, draft, "")));
        refused("publication", () -> desk(desk -> desk.answer(id, 999, "")));
        refused("listing", () -> desk(desk -> desk.answer(id, draft, "x".repeat(301))));
        refused("note", () -> desk(desk -> desk.note(id, "x".repeat(4001))));
        assertThatExceptionOfType(UnknownFeedback.class)
                .isThrownBy(() -> desk(desk -> desk.take(999)));
        assertThat(mails()).isEmpty();
    }

    @Test
    void erasesTheReadersAddressThirtyDaysAfterTheAnswerAndInTheLogOfMailsToo() {
        long id = left("reader@oldham.example");
        long waiting = left("other@oldham.example");
        long pack = published("Myth busting");
        desk(desk -> desk.answer(id, pack, ""));
        database.inTransaction(
                entities -> {
                    Mail mail = mailLog(entities).listed(ALL_MAILS, 0, 1).getFirst();
                    mailLog(entities).cancel(mail.id());
                });

        now = now.plus(Duration.ofDays(29));
        retain();
        assertThat(kept(id).readerAddress()).isNotNull();

        now = now.plus(Duration.ofDays(2));
        retain();
        assertThat(kept(id).readerAddress()).isNull();
        assertThat(kept(waiting).readerAddress()).isNotNull();
        assertThat(mails().getFirst().recipient()).isEqualTo("erased");
        assertThat(mails().getFirst().text()).isEmpty();

        now = now.plus(Duration.ofDays(365));
        retain();
        assertThat(kept(waiting).readerAddress()).isNull();
    }

    private void leave(String page, Verdict verdict, String comment, String reader) {
        database.inTransaction(
                entities ->
                        new FeedbackBox(entities, throttle, new Actor(), clock())
                                .leave(page, verdict, comment, reader));
    }

    private long left(String reader) {
        leave("/p/1", Verdict.MISSING, "Have you something on rumours? " + reader, reader);
        return database.fromTransaction(
                entities -> newDesk(entities).listed(ANY, "", 0, 1).getFirst().id());
    }

    private long published(String title) {
        return publication(title, true);
    }

    private long publication(String title, boolean isPublic) {
        return database.fromTransaction(
                entities -> {
                    Publication publication = new Publication(Kind.INFORMATION_PACK, now);
                    entities.persist(publication);
                    publication.save(
                            PublicationDraft.of(
                                    title, new InformationPack("Summary", "", "", List.of())),
                            List.of(),
                            "an editor",
                            now);
                    if (isPublic) {
                        publication.publish(
                                new Release(1, now, "an editor", Release.Change.FIRST, ""),
                                publication.terms());
                    }
                    return publication.id();
                });
    }

    private List<String> pages(List<FeedbackState> states, String words) {
        List<String> pages =
                database.fromTransaction(
                        entities ->
                                newDesk(entities).listed(states, words, 0, 50).stream()
                                        .map(PageFeedback::page)
                                        .toList());
        long count = database.fromTransaction(entities -> newDesk(entities).count(states, words));
        assertThat(count).isEqualTo(pages.size());
        return pages;
    }

    private PageFeedback kept(long id) {
        return database.fromTransaction(entities -> newDesk(entities).get(id));
    }

    private List<Added> added() {
        return database.fromTransaction(entities -> newDesk(entities).added(10));
    }

    private List<Mail> mails() {
        return database.fromTransaction(entities -> mailLog(entities).listed(ALL_MAILS, 0, 10));
    }

    private void retain() {
        database.inTransaction(
                entities -> new FeedbackRetention(entities, mailLog(entities), clock()).run());
    }

    private void desk(Consumer<FeedbackDesk> work) {
        database.inTransaction(entities -> work.accept(newDesk(entities)));
    }

    private FeedbackDesk newDesk(EntityManager entities) {
        return new FeedbackDesk(
                entities,
                new Publications(entities),
                new MailOutbox(entities, clock(), address),
                address,
                new AuditTrail(entities, clock(), new Actor()),
                new Actor(),
                clock());
    }

    private MailLog mailLog(EntityManager entities) {
        return new MailLog(entities, new AuditTrail(entities, clock(), new Actor()), clock());
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static void refused(String field, Runnable work) {
        assertThatExceptionOfType(FeedbackRefused.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
