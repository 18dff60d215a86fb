package org.commonground.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.kernel.Experiment;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Many mails through everything that goes wrong with a mail server, one after the other: it is
 * away, turns all away at first, hangs up, and our own server dies.
 */
@OnBothDatabases
class TroubledDeliveryIT {
    private static final int MAILS = Experiment.size(200, 1000);
    private static final int DEATHS = 3;
    private static final int HANG_UPS = 2;
    private static final int NOBODY = 1;
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (.*)$");

    private final TestDatabase database;
    private final PostOffice office;
    private final SmtpStanding standing;

    TroubledDeliveryIT(TestDatabase database) {
        this.database = database;
        this.office = new PostOffice(database);
        this.standing = new SmtpStanding(office.clock);
    }

    @BeforeEach
    void start() {
        office.addMany(MAILS);
    }

    @Test
    void everyMailArrivesAndOnlyThoseWhoseMarkWasLostComeAgainUnderTheSameName()
            throws IOException {
        Experiment experiment = Experiment.on("mail through trouble, " + database);
        List<String> arrived = throughAllTroubles(new Mortal());

        assertThat(office.counts()).containsEntry(MailState.SENT, (long) MAILS);
        assertThat(arrived).hasSize(MAILS + DEATHS + HANG_UPS);
        assertThat(arrived.stream().collect(Collectors.toSet())).hasSize(MAILS);
        experiment.showed(
                "%,d mails, all arrived; %d again under the same name, for %d deaths and %d hang-ups"
                        .formatted(MAILS, arrived.size() - MAILS, DEATHS, HANG_UPS));
    }

    /** The twin: what is turned away for now would be lost if nobody came back with it. */
    @Test
    void withoutComingBackLaterThoseTurnedAwayWouldNeverArrive() throws IOException {
        List<String> arrived =
                throughAllTroubles(
                        new Mortal() {
                            @Override
                            public void later(
                                    long id, String worker, Duration after, String problem) {
                                failed(id, worker, problem);
                            }
                        });

        assertThat(arrived.stream().collect(Collectors.toSet())).hasSizeLessThan(MAILS);
    }

    private List<String> throughAllTroubles(MailQueue queue) throws IOException {
        MailRound away = office.round(queue, PostOffice.settings(NOBODY), standing);
        for (int i = 0; i < 15; i++) { // half an hour of two minutes each
            away.make(() -> true);
            office.clock.move(Duration.ofMinutes(2));
        }
        try (ScriptedSmtp server =
                new ScriptedSmtp()
                        .toRecipient(
                                Stream.generate(() -> "451 4.7.1 Greylisted, come back later")
                                        .limit(MAILS)
                                        .toArray(String[]::new))
                        .toMail("250 fine", ScriptedSmtp.HANG_UP, ScriptedSmtp.HANG_UP)) {
            MailRound round = office.round(queue, PostOffice.settings(server.port()), standing);
            for (int i = 0; i < 10; i++) {
                sendWhatCanBeSent(round);
                office.clock.move(MailQueue.LEASE.plusMinutes(10));
            }
            return server.taken().stream().map(TroubledDeliveryIT::messageId).toList();
        }
    }

    /** Who dies is started again. */
    private void sendWhatCanBeSent(MailRound round) {
        boolean through = false;
        while (!through) {
            try {
                office.sendAll(round);
                through = true;
            } catch (PowerCut died) {
                through = false;
            }
        }
    }

    private static String messageId(String mail) {
        return Arrays.stream(mail.split("\n\n", 2))
                .flatMap(head -> MESSAGE_ID.matcher(head).results())
                .map(found -> found.group(1).strip())
                .findFirst()
                .orElseThrow();
    }

    private static final class PowerCut extends RuntimeException {}

    /** Dies a few times between the mail server's word and the mark. */
    private class Mortal extends QueueInTransactions {
        private int deaths;
        private int marks;

        Mortal() {
            super(database, office.clock);
        }

        @Override
        public void sent(long id, String worker) {
            marks++;
            if (deaths < DEATHS && marks % 20 == 0) {
                deaths++;
                throw new PowerCut();
            }
            super.sent(id, worker);
        }
    }
}
