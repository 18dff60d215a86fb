package org.commonground.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Mail servers that are away, slow, strict or rude. */
@OnBothDatabases
class HardToReachIT {
    /** Reserved, and nothing listens there. */
    private static final int NOBODY = 1;

    private final PostOffice office;

    HardToReachIT(TestDatabase database) {
        this.office = new PostOffice(database);
    }

    @Test
    void withoutAServerMailsWait() {
        long id = office.add(PostOffice.mail("reader@oldham.example"));
        SmtpSettings none =
                new SmtpSettings(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "starttls",
                        PostOffice.SENDER,
                        60,
                        PostOffice.PORTAL);

        office.round(office.queue(), none, new SmtpStanding(office.clock)).make(() -> true);

        assertThat(office.kept(id).state()).isEqualTo(MailState.WAITING);
        assertThat(office.kept(id).attempts()).isZero();
    }

    @Test
    void whileTheServerIsAwayNoMailUsesUpAnAttempt() {
        long id = office.add(PostOffice.mail("reader@oldham.example"));
        SmtpStanding standing = new SmtpStanding(office.clock);
        MailRound round = office.round(office.queue(), PostOffice.settings(NOBODY), standing);

        Duration first = round.make(() -> true);
        Duration later = first;
        for (int i = 0; i < 20; i++) {
            later = round.make(() -> true);
        }

        assertThat(first).isEqualTo(Duration.ofSeconds(2));
        assertThat(later).isEqualTo(Duration.ofMinutes(2));
        assertThat(office.kept(id).attempts()).isZero();
        assertThat(standing.problem()).contains("localhost");
        assertThat(standing.since()).isEqualTo(office.clock.instant());
    }

    @Test
    void aServerThatComesBackGetsWhatWaited() {
        long id = office.add(PostOffice.mail("reader@oldham.example"));
        SmtpStanding standing = new SmtpStanding(office.clock);
        office.round(office.queue(), PostOffice.settings(NOBODY), standing).make(() -> true);
        GreenMail server =
                new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();

        office.sendAll(
                office.round(
                        office.queue(), PostOffice.settings(server.getSmtp().getPort()), standing));

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(office.kept(id).attempts()).isEqualTo(1);
        assertThat(standing.problem()).isNull();
        server.stop();
    }

    @Test
    void aGreylistedMailGoesAtTheNextAttempt() throws IOException {
        long id = office.add(PostOffice.mail("reader@oldham.example"));
        try (ScriptedSmtp server =
                new ScriptedSmtp().toRecipient("451 4.7.1 Greylisted, come back later")) {
            MailRound round = office.round(server.port());
            office.sendAll(round);

            Mail waiting = office.kept(id);
            assertThat(waiting.state()).isEqualTo(MailState.WAITING);
            assertThat(waiting.lastProblem()).contains("451 4.7.1 Greylisted");
            assertThat(waiting.dueAt())
                    .isBetween(
                            office.clock.instant().plusSeconds(48),
                            office.clock.instant().plusSeconds(72));

            office.clock.move(Duration.ofSeconds(75));
            office.sendAll(round);

            assertThat(office.kept(id).state()).isEqualTo(MailState.SENT);
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void aRefusedMailEndsWithTheServersWordsAndHoldsUpNoOther() throws IOException {
        long wrong = office.add(PostOffice.mail("nobody@oldham.example"));
        long spam = office.add(PostOffice.mail("strict@oldham.example"));
        long right = office.add(PostOffice.mail("reader@oldham.example"));
        try (ScriptedSmtp server =
                new ScriptedSmtp()
                        .toRecipient("550 5.1.1 No such user here")
                        .toMail("554 5.7.1 Looks like spam")) {
            office.sendAll(office.round(server.port()));
        }
        assertThat(office.kept(wrong).state()).isEqualTo(MailState.FAILED);
        assertThat(office.kept(wrong).lastProblem()).contains("550 5.1.1 No such user here");
        assertThat(office.kept(spam).state()).isEqualTo(MailState.FAILED);
        assertThat(office.kept(spam).lastProblem()).contains("554 5.7.1 Looks like spam");
        assertThat(office.kept(right).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aServerThatHangsUpBeforeItsWordGetsTheMailAgainUnderTheSameMessageId() throws IOException {
        long id = office.add(PostOffice.mail("reader@oldham.example"));
        try (ScriptedSmtp server = new ScriptedSmtp().toMail(ScriptedSmtp.HANG_UP)) {
            MailRound round = office.round(server.port());
            office.sendAll(round);
            assertThat(office.kept(id).state()).isEqualTo(MailState.WAITING);
            office.clock.move(Duration.ofMinutes(2));
            office.sendAll(round);

            assertThat(server.taken())
                    .hasSize(2)
                    .allMatch(mail -> mail.contains(office.kept(id).messageId()));
        }
        assertThat(office.kept(id).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aMailThatIsNeverTakenIsGivenUpAfterTwelveAttempts() throws IOException {
        long id = office.add(PostOffice.mail("reader@oldham.example"));
        try (ScriptedSmtp server = new ScriptedSmtp()) {
            for (int i = 0; i < 20; i++) {
                server.toRecipient("452 4.2.2 Mailbox full");
            }
            MailRound round = office.round(server.port());
            for (int i = 0; i < 15; i++) {
                office.sendAll(round);
                office.clock.move(Duration.ofHours(10));
            }
            assertThat(server.taken()).isEmpty();
        }
        assertThat(office.kept(id).state()).isEqualTo(MailState.FAILED);
        assertThat(office.kept(id).attempts()).isEqualTo(12);
        assertThat(office.kept(id).lastProblem())
                .contains("Given up after 12 attempts", "452 4.2.2 Mailbox full");
    }

    @Test
    void aServerThatCannotShowWhoItIsGetsNothing() {
        long id = office.add(PostOffice.mail("reader@oldham.example"));
        GreenMail selfSigned =
                new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS));
        selfSigned.start();
        SmtpStanding standing = new SmtpStanding(office.clock);

        office.round(
                        office.queue(),
                        PostOffice.settings(selfSigned.getSmtps().getPort(), "tls"),
                        standing)
                .make(() -> true);

        assertThat(standing.problem()).contains("certification path");
        assertThat(office.kept(id).state()).isEqualTo(MailState.WAITING);
        selfSigned.stop();
    }

    @Test
    void aServerWithoutTlsGetsNothingWhereTlsIsAskedFor() throws IOException {
        long id = office.add(PostOffice.mail("reader@oldham.example"));
        SmtpStanding standing = new SmtpStanding(office.clock);
        try (ScriptedSmtp server = new ScriptedSmtp()) {
            office.round(office.queue(), PostOffice.settings(server.port(), "starttls"), standing)
                    .make(() -> true);
            assertThat(server.taken()).isEmpty();
        }
        assertThat(standing.problem()).contains("STARTTLS");
        assertThat(office.kept(id).state()).isEqualTo(MailState.WAITING);
    }
}
