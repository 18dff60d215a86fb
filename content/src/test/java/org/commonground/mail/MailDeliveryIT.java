package org.commonground.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMailUtil;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.commonground.kernel.Experiment;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Mails through GreenMail's SMTP server. */
@OnBothDatabases
class MailDeliveryIT {
    private static final int MANY = Experiment.size(200, 1000);

    private final TestDatabase database;
    private final PostOffice office;
    @RegisterExtension private final LetterBox letters = new LetterBox();

    MailDeliveryIT(TestDatabase database) {
        this.database = database;
        this.office = new PostOffice(database);
    }

    @Test
    void sendsAMailAsItWasWritten() throws MessagingException, IOException {
        String text = "Grüße — ça va? 你好 😀\n" + "long ".repeat(500) + "\n.\nafter the dot";
        NewMail mail =
                new NewMail(
                                MailAddress.of("reader@oldham.example"),
                                "Ein schöner Erfolg — 성공",
                                text,
                                "a-test",
                                "publication 12")
                        .withHtml("<p>Grüße</p>")
                        .withHeader("List-Unsubscribe", "<https://portal.example/account>")
                        .with(
                                new MailAttachment(
                                        "termin-ä.ics",
                                        "text/calendar; method=REQUEST; charset=utf-8",
                                        "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8)));
        long id = office.add(mail);

        office.sendAll(office.round(letters.port()));

        MimeMessage received = letters.received()[0];
        assertThat(received.getSubject()).isEqualTo("Ein schöner Erfolg — 성공");
        assertThat(received.getMessageID()).isEqualTo(office.kept(id).messageId());
        assertThat(received.getFrom()[0]).hasToString("Common Ground <portal@portal.example>");
        assertThat(received.getAllRecipients()[0]).hasToString("reader@oldham.example");
        assertThat(received.getHeader("List-Unsubscribe", null))
                .isEqualTo("<https://portal.example/account>");
        assertThat(received.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        MimeMultipart parts = (MimeMultipart) received.getContent();
        MimeMultipart bodies = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(bodies.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .isEqualTo(text);
        assertThat(bodies.getBodyPart(1).getContent()).isEqualTo("<p>Grüße</p>");
        assertThat(parts.getBodyPart(1).getFileName()).contains("ics");
        assertThat(parts.getBodyPart(1).getContentType()).contains("text/calendar", "REQUEST");
        assertThat(GreenMailUtil.getWholeMessage(received).lines())
                .allMatch(line -> line.length() < 998);
        assertThat(office.kept(id).state()).isEqualTo(MailState.SENT);
        assertThat(office.kept(id).doneAt()).isEqualTo(office.clock.instant());
    }

    @Test
    void sendsNothingThatWasNotCommitted() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () ->
                                database.inTransaction(
                                        entities -> {
                                            new MailOutbox(
                                                            entities,
                                                            office.clock,
                                                            PostOffice.PORTAL)
                                                    .add(PostOffice.mail("a@oldham.example"));
                                            throw new IllegalStateException("rolled back");
                                        }));

        office.sendAll(office.round(letters.port()));

        assertThat(letters.received()).isEmpty();
    }

    @Test
    void promisesOncePerKey() {
        assertThat(office.addOnce("review 12 of May", PostOffice.mail("a@oldham.example")))
                .isTrue();
        assertThat(office.addOnce("review 12 of May", PostOffice.mail("a@oldham.example")))
                .isFalse();
        assertThat(office.addOnce("review 12 of June", PostOffice.mail("a@oldham.example")))
                .isTrue();

        office.sendAll(office.round(letters.port()));

        assertThat(letters.received()).hasSize(2);
    }

    @Test
    void sendsVeryManyMailsOnceEach() {
        office.addMany(MANY);

        office.sendAll(office.round(letters.port()));

        assertThat(letters.messageIds()).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(office.counts()).containsEntry(MailState.SENT, (long) MANY);
    }

    @Test
    void keepsTheGapBetweenMails() {
        office.addMany(4);
        SmtpSettings slow =
                new SmtpSettings(
                        Optional.of("localhost"),
                        Optional.of(letters.port()),
                        Optional.empty(),
                        Optional.empty(),
                        "none",
                        PostOffice.SENDER,
                        300,
                        PostOffice.PORTAL);
        long begun = System.nanoTime();
        office.sendAll(office.round(office.queue(), slow, new SmtpStanding(office.clock)));
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isGreaterThan(Duration.ofMillis(790));
    }
}
