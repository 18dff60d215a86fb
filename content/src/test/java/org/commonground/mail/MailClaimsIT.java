package org.commonground.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.MessagingException;

import org.commonground.kernel.MovableClock;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Several servers on one database: who sends a mail, and what becomes of it when that one dies. */
@OnBothDatabases
class MailClaimsIT {
    private final TestDatabase database;
    private final PostOffice office;
    @RegisterExtension private final LetterBox letters = new LetterBox();

    MailClaimsIT(TestDatabase database) {
        this.database = database;
        this.office = new PostOffice(database);
    }

    @Test
    void twoServersOnOneDatabaseSendEachMailOnce() throws InterruptedException {
        office.addMany(100);
        bothSend(new InStep(database, office.clock), new InStep(database, office.clock));
        assertThat(letters.messageIds()).hasSize(100).doesNotHaveDuplicates();
    }

    /** The same test without what it tests, to show that it would notice. */
    @Test
    void withoutTheClaimTwoServersWouldSendMailsTwice() throws InterruptedException {
        office.addMany(20);
        bothSend(new Unguarded(database, office.clock), new Unguarded(database, office.clock));
        assertThat(letters.messageIds()).hasSizeGreaterThan(20);
    }

    @Test
    void aServerThatDiedBeforeItSentLeavesTheMailToTheOtherAfterTenMinutes() {
        long id = office.add(PostOffice.mail("reader@oldham.example"));
        assertThat(office.queue().claim(id, "the dead one")).isPresent();

        office.sendAll(office.round(letters.port()));
        assertThat(letters.received()).isEmpty();

        office.clock.move(MailQueue.LEASE.plusSeconds(1));
        office.sendAll(office.round(letters.port()));
        assertThat(letters.messageIds()).hasSize(1);
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
                                                PostOffice.settings(letters.port()),
                                                new SmtpStanding(office.clock))
                                        .make(() -> true));
        assertThat(office.kept(id).state()).isEqualTo(MailState.SENDING);

        office.clock.move(MailQueue.LEASE.plusSeconds(1));
        office.sendAll(office.round(letters.port()));

        assertThat(letters.messageIds()).hasSize(2).containsOnly(office.kept(id).messageId());
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

    private void bothSend(InStep one, InStep other) throws InterruptedException {
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<Thread> servers = new ArrayList<>();
        for (InStep queue : List.of(one, other)) {
            queue.begin = barrier;
            MailRound round =
                    office.round(
                            queue,
                            PostOffice.settings(letters.port()),
                            new SmtpStanding(office.clock));
            servers.add(Thread.ofPlatform().start(() -> office.sendAll(round)));
        }
        for (Thread thread : servers) {
            thread.join();
        }
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
