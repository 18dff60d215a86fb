package org.commonground.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;

/** Mails through GreenMail's SMTP server. */
@OnBothDatabases
class MailDeliveryIT {
    private final TestDatabase database;
    private final PostOffice office;
    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    MailDeliveryIT(TestDatabase database) {
        this.database = database;
        this.office = new PostOffice(database);
    }

    @BeforeEach
    void start() {
        database.clear();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
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

        office.sendAll(office.round(port()));

        MimeMessage received = server.getReceivedMessages()[0];
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

        office.sendAll(office.round(port()));

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void promisesOncePerKey() {
        assertThat(office.addOnce("review 12 of May", PostOffice.mail("a@oldham.example")))
                .isTrue();
        assertThat(office.addOnce("review 12 of May", PostOffice.mail("a@oldham.example")))
                .isFalse();
        assertThat(office.addOnce("review 12 of June", PostOffice.mail("a@oldham.example")))
                .isTrue();

        office.sendAll(office.round(port()));

        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void sendsAThousandMailsOnceEach() {
        add(1000);

        office.sendAll(office.round(port()));

        assertThat(received()).hasSize(1000).doesNotHaveDuplicates();
        assertThat(office.counts()).containsEntry(MailState.SENT, 1000L);
    }

    @Test
    void twoServersOnOneDatabaseSendEachMailOnce() throws InterruptedException {
        add(100);
        bothSend(new InStep(database, office.clock), new InStep(database, office.clock));
        assertThat(received()).hasSize(100).doesNotHaveDuplicates();
    }

    /** The same test without what it tests, to show that it would notice. */
    @Test
    void withoutTheClaimTwoServersWouldSendMailsTwice() throws InterruptedException {
        add(20);
        bothSend(new Unguarded(database, office.clock), new Unguarded(database, office.clock));
        assertThat(received()).hasSizeGreaterThan(20);
    }

    @Test
    void aServerThatDiedBeforeItSentLeavesTheMailToTheOtherAfterTenMinutes() {
        long id = office.add(PostOffice.mail("reader@oldham.example"));
        assertThat(office.queue().claim(id, "the dead one")).isPresent();

        office.sendAll(office.round(port()));
        assertThat(server.getReceivedMessages()).isEmpty();

        office.clock.move(MailQueue.LEASE.plusSeconds(1));
        office.sendAll(office.round(port()));
        assertThat(received()).hasSize(1);
        assertThat(office.kept(id).attempts()).isEqualTo(2);
    }

    @Test
    void aServerThatDiedBetweenTheServersWordAndTheMarkSendsAgainUnderTheSameMessageId()
            throws MessagingException {
        long id = office.add(PostOffice.mail("reader@oldham.example"));
        MailQueue dying =
                new QueueInTransactions(database, office.clock) {
                    @Override
                    public void sent(long mail, String worker) {
                        throw new IllegalStateException("the power is gone");
                    }
                };
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () ->
                                office.round(
                                                dying,
                                                PostOffice.settings(port()),
                                                new SmtpStanding(office.clock))
                                        .make(() -> true));
        assertThat(office.kept(id).state()).isEqualTo(MailState.SENDING);

        office.clock.move(MailQueue.LEASE.plusSeconds(1));
        office.sendAll(office.round(port()));

        assertThat(received()).hasSize(2).containsOnly(office.kept(id).messageId());
        assertThat(office.kept(id).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void whoLostItsClaimMarksNothing() {
        long id = office.add(PostOffice.mail("reader@oldham.example"));
        assertThat(office.queue().claim(id, "the slow one")).isPresent();
        office.clock.move(MailQueue.LEASE.plusSeconds(1));
        assertThat(office.queue().claim(id, "the quick one")).isPresent();

        office.queue().failed(id, "the slow one", "too late");

        assertThat(office.kept(id).state()).isEqualTo(MailState.SENDING);
        office.queue().sent(id, "the quick one");
        assertThat(office.kept(id).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void keepsTheGapBetweenMails() {
        add(4);
        SmtpSettings slow =
                new SmtpSettings(
                        Optional.of("localhost"),
                        Optional.of(port()),
                        Optional.empty(),
                        Optional.empty(),
                        "none",
                        Optional.empty(),
                        "Common Ground",
                        300,
                        PostOffice.PORTAL);
        long begun = System.nanoTime();
        office.sendAll(office.round(office.queue(), slow, new SmtpStanding(office.clock)));
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isGreaterThan(Duration.ofMillis(790));
    }

    private void add(int mails) {
        office.addAll(
                IntStream.range(0, mails)
                        .mapToObj(i -> PostOffice.mail("reader" + i + "@oldham.example"))
                        .toList());
    }

    private void bothSend(InStep one, InStep other) throws InterruptedException {
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<Thread> servers = new ArrayList<>();
        for (InStep queue : List.of(one, other)) {
            queue.begin = barrier;
            MailRound round =
                    office.round(
                            queue, PostOffice.settings(port()), new SmtpStanding(office.clock));
            servers.add(Thread.ofPlatform().start(() -> office.sendAll(round)));
        }
        for (Thread thread : servers) {
            thread.join();
        }
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    private List<String> received() {
        return Arrays.stream(server.getReceivedMessages())
                .map(
                        message -> {
                            try {
                                return message.getMessageID();
                            } catch (MessagingException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                .toList();
    }

    /** Both look before either takes. */
    private static class InStep extends QueueInTransactions {
        private CyclicBarrier begin = new CyclicBarrier(1);
        private boolean begun;

        InStep(TestDatabase database, MovableClock clock) {
            super(database, clock);
        }

        @Override
        public List<Long> due(int limit) {
            List<Long> due = super.due(limit);
            if (!begun) {
                begun = true;
                try {
                    begin.await();
                } catch (InterruptedException | BrokenBarrierException e) {
                    throw new IllegalStateException(e);
                }
            }
            return due;
        }
    }

    /** Takes what it saw, whoever has it. */
    private static final class Unguarded extends InStep {
        Unguarded(TestDatabase database, MovableClock clock) {
            super(database, clock);
        }

        @Override
        public Optional<Mail> claim(long id, String worker) {
            return Optional.of(fromTransaction(entities -> entities.find(Mail.class, id).whole()));
        }

        @Override
        public void sent(long id, String worker) {
            fromTransaction(
                    entities ->
                            entities.createQuery("update Mail set state = SENT where id = :id")
                                    .setParameter("id", id)
                                    .executeUpdate());
        }
    }
}
