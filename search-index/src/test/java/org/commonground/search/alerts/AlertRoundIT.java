package org.commonground.search.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.commonground.alerts.Rhythm;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.LetterBox;
import org.commonground.mail.Mail;
import org.commonground.mail.PostOffice;
import org.commonground.search.CasesCounted;
import org.commonground.search.DocumentReference;
import org.commonground.search.ResultDetail;
import org.commonground.search.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What alerts tell: the index and both databases are real. */
@OnBothDatabases
class AlertRoundIT {
    private static final String READER = RoundDesk.READER;

    private final TestDatabase database;
    private RoundDesk desk;

    AlertRoundIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start(@TempDir Path folder) {
        desk = new RoundDesk(database, folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void tellsOfWhatIsNewAndMatchesAndOfNothingElse() {
        desk.publish("Rumours from before", "How a rumour spread");
        desk.round();
        String key = desk.office.follow(READER, "q=rumour", Rhythm.DAILY);
        desk.publish("Young people", "Youth work after school");
        long fresh = desk.publish("Answering rumours", "A hotline for every rumour");
        desk.at("2006-04-22T06:30:00Z");
        desk.round();

        List<Mail> mails = desk.alerts();
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
        desk.office.follow(READER, "q=%22honest+broker%22", Rhythm.DAILY);
        long id = desk.office.publish();
        desk.index(
                Shelf.publication(id, "Facilitators")
                        .at(desk.office.clock.instant())
                        .summary("Who helps")
                        .attachment(
                                7, "The report", "Nothing here", "Employ an honest broker early."));
        desk.at("2006-04-22T06:30:00Z");
        desk.round();

        String text = desk.alerts().getFirst().text();
        assertThat(text)
                .contains(
                        "The report (Page of a document, in: Facilitators)",
                        "Employ an honest broker early.",
                        "Page 2:"
                            + " https://portal.example/d/7/file.pdf?q=%22honest+broker%22#page=2:~:text=Employ%20an%20honest%20broker%20early.");
        assertThat(desk.alerts().getFirst().html())
                .contains("<blockquote", ">Page 2</a>", "<h2 ", "<h1 ");
    }

    @Test
    void aLessonIsToldWithThePageOfItsQuotation() {
        desk.office.follow(READER, "q=vicar", Rhythm.DAILY);
        long id = desk.office.publish();
        desk.index(
                Shelf.publication(id, "Luton")
                        .at(desk.office.clock.instant())
                        .summary("Who helps")
                        .lesson(1, "Look near first", "Ask first. It was the vicar.")
                        .detail(
                                new ResultDetail.OfLesson(
                                        new CasesCounted(1, 0),
                                        "Ask first.",
                                        null,
                                        false,
                                        new ResultDetail.QuotedPlace(
                                                "It was the vicar.",
                                                "The case",
                                                3,
                                                "/d/9/text?quote=It#page-3",
                                                new DocumentReference(9, "/d/9/case.pdf")))));
        desk.at("2006-04-22T06:30:00Z");
        desk.round();

        assertThat(desk.alerts().getFirst().text())
                .contains("Page 3: https://portal.example/d/9/text?quote=It#page-3\n");
    }

    @Test
    void tellsOfSeminarsThatPeopleCanStillGoTo() {
        desk.office.follow(READER, "q=rumour", Rhythm.WEEKLY);
        Instant may = Instant.parse("2006-05-05T15:00:00Z");
        desk.announce(3, "A day about rumours", may, false);
        desk.announce(4, "A cancelled day about rumours", may, true);
        desk.announce(5, "Rumours before Monday", Instant.parse("2006-04-22T15:00:00Z"), false);
        desk.at("2006-04-24T06:30:00Z");
        desk.round();
        desk.at("2006-05-01T06:30:00Z");
        desk.round();

        assertThat(desk.alerts())
                .singleElement()
                .satisfies(
                        mail ->
                                assertThat(mail.text())
                                        .startsWith("1 new result in your search: “rumour”")
                                        .contains(
                                                "A day about rumours (Seminar)\n"
                                                        + "https://portal.example/seminars/3",
                                                "Friday 5 May 2006, Town Hall"));
    }

    @Test
    void whatWasPublicBeforeAndIsSoAgainIsNothingNew() {
        desk.office.follow(READER, "q=rumour", Rhythm.DAILY);
        Instant may = Instant.parse("2006-05-05T15:00:00Z");
        long report = desk.publish("A report of rumours", "A rumour");
        desk.announce(3, "A day about rumours", may, false);
        desk.at("2006-04-22T06:30:00Z");
        desk.round();
        assertThat(desk.alerts()).hasSize(1);

        database.inTransaction(entities -> desk.office.editions(entities).note(report));
        desk.announce(3, "A day about rumours", may, false);
        desk.at("2006-04-23T06:30:00Z");
        desk.round();
        assertThat(desk.alerts()).hasSize(1);
    }

    @Test
    void holdsToQuotedWordsAndFilters() {
        desk.place("Oldham");
        desk.office.follow(READER, "q=%22honest+broker%22&place=oldham", Rhythm.DAILY);
        desk.publish("Words apart", "An honest word of the broker", "oldham");
        desk.publish("Elsewhere", "An honest broker", "kirklees");
        desk.at("2006-04-22T06:30:00Z");
        desk.round();
        assertThat(desk.alerts()).isEmpty();

        desk.publish("Here", "An honest broker", "oldham");
        desk.at("2006-04-23T06:30:00Z");
        desk.round();
        assertThat(desk.alerts())
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
        desk.office.follow(READER, "q=rumour+xylophone+quartets", Rhythm.DAILY);
        desk.publish("Answering rumours", "A hotline for every rumour");
        desk.at("2006-04-22T06:30:00Z");
        desk.round();
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void anEndedAlertIsSilent() {
        String key = desk.office.follow(READER, "q=rumour", Rhythm.DAILY);
        desk.publish("Rumour", "A rumour");
        desk.office.inAlerts(alerts -> alerts.end(key));
        desk.at("2006-04-22T06:10:00Z");
        desk.round();
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void arrivesWithBothPartsAndTheHeadersOfOneClick() throws Exception {
        String key = desk.office.follow(READER, "q=rumour", Rhythm.DAILY);
        desk.publish("Zażółć <b>rumour</b>", "A rumour & more");
        desk.at("2006-04-22T06:10:00Z");
        desk.round();
        LetterBox box = new LetterBox();
        box.open();
        try {
            new PostOffice(database, desk.office.clock).deliver(box.port());
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
            assertThat(mail.getContentType()).startsWith("multipart/alternative");
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            assertThat(parts.getBodyPart(0).getContent().toString())
                    .contains("Zażółć <b>rumour</b> (Case study)", "A rumour & more");
            assertThat(parts.getBodyPart(1).getContent().toString())
                    .contains("Zażółć &lt;b&gt;rumour&lt;/b&gt;")
                    .containsPattern("A <mark [^>]*><b>rumour</b></mark> &amp; more");
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
}
