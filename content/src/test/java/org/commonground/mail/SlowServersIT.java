package org.commonground.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;

/** Mail servers that take their time, or for ever. */
@OnBothDatabases
class SlowServersIT {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Seven of them are more than the patience, and each is far from it on a busy machine. */
    private static final Duration TIME_OVER_AN_ANSWER = Duration.ofMillis(500);

    /** As long as a test that passes ever waits for a round that must end. */
    private static final Duration LONG = Duration.ofSeconds(60);

    private final PostOffice office;

    SlowServersIT(TestDatabase database) {
        this.office = new PostOffice(database);
    }

    @Test
    void aServerThatTakesItsTimeOverEachAnswerGetsTheMailOnce() throws IOException {
        long id = office.add(PostOffice.mail("reader@oldham.example"));
        try (ScriptedSmtp server = new ScriptedSmtp().answeringAfter(TIME_OVER_AN_ANSWER)) {
            office.sendAll(round(server.port(), PATIENCE));

            assertThat(server.taken()).hasSize(1);
        }
        assertThat(office.kept(id).state()).isEqualTo(MailState.SENT);
        assertThat(office.kept(id).attempts()).isEqualTo(1);
    }

    @Test
    void aServerThatFallsSilentIsLeftAndGetsTheMailOnceLater()
            throws IOException, InterruptedException {
        long id = office.add(PostOffice.mail("reader@oldham.example"));
        try (ScriptedSmtp server = new ScriptedSmtp().toData(ScriptedSmtp.SAY_NOTHING)) {
            MailRound round = round(server.port(), PATIENCE);

            assertThat(isThrough(round, LONG)).isTrue();

            assertThat(office.kept(id).state()).isEqualTo(MailState.WAITING);
            assertThat(office.kept(id).lastProblem()).contains("timed out");
            assertThat(server.taken()).isEmpty();
            office.clock.move(Duration.ofMinutes(2));
            office.sendAll(round);
            assertThat(server.taken()).hasSize(1);
        }
        assertThat(office.kept(id).state()).isEqualTo(MailState.SENT);
    }

    /** What the limit is for: the twin of the test above. */
    @Test
    void withoutALimitASilentServerWouldHoldTheWorkerForEver()
            throws IOException, InterruptedException {
        office.add(PostOffice.mail("reader@oldham.example"));
        try (ScriptedSmtp server = new ScriptedSmtp().toData(ScriptedSmtp.SAY_NOTHING)) {
            assertThat(isThrough(round(server.port(), Duration.ZERO), PATIENCE.multipliedBy(2)))
                    .isFalse();
        }
    }

    @Test
    void aServerThatDoesNotEvenGreetUsesUpNoAttempt() throws IOException, InterruptedException {
        long id = office.add(PostOffice.mail("reader@oldham.example"));
        try (ServerSocket mute = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            assertThat(isThrough(round(mute.getLocalPort(), PATIENCE), LONG)).isTrue();
        }
        assertThat(office.kept(id).attempts()).isZero();
        assertThat(office.kept(id).state()).isEqualTo(MailState.WAITING);
    }

    private MailRound round(int port, Duration patience) {
        return office.round(
                office.queue(),
                PostOffice.settings(port, patience),
                new SmtpStanding(office.clock));
    }

    /** Whether one round ends within that time; one that does not is left behind. */
    private static boolean isThrough(MailRound round, Duration within) throws InterruptedException {
        return Thread.ofPlatform().daemon().start(() -> round.make(() -> true)).join(within);
    }
}
