package org.commonground.mail;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.kernel.MovableClock;
import org.commonground.kernel.PublicAddress;
import org.commonground.kernel.database.TestDatabase;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The package put together by hand, for one database, one clock and one mail server. */
public final class PostOffice {
    public static final PublicAddress PORTAL =
            new PublicAddress(Optional.of("https://portal.example"), 0);

    static final MailSender SENDER =
            new MailSender(Optional.of("portal@portal.example"), "Common Ground", PORTAL);

    private final TestDatabase database;
    final MovableClock clock;

    /** Begins with an empty database. */
    PostOffice(TestDatabase database) {
        this(database, new MovableClock());
        database.clear();
    }

    public PostOffice(TestDatabase database, MovableClock clock) {
        this.database = database;
        this.clock = clock;
    }

    static SmtpSettings settings(int port) {
        return settings(port, "none");
    }

    static SmtpSettings settings(int port, String tls) {
        return new SmtpSettings(
                Optional.of("localhost"),
                Optional.of(port),
                Optional.empty(),
                Optional.empty(),
                tls,
                SENDER,
                1_000_000,
                PORTAL);
    }

    /** With another limit for each answer of the server; none if it is zero. */
    static SmtpSettings settings(int port, Duration answering) {
        return new SmtpSettings(
                Optional.of("localhost"),
                Optional.of(port),
                Optional.empty(),
                Optional.empty(),
                "none",
                SENDER,
                1_000_000,
                PORTAL) {
            @Override
            Properties ofSession() {
                Properties session = super.ofSession();
                session.setProperty("mail.smtp.timeout", String.valueOf(answering.toMillis()));
                return session;
            }
        };
    }

    static NewMail mail(String to) {
        return new NewMail(MailAddress.of(to), "For you", "Good news.", "a-test", "publication 12");
    }

    long add(NewMail mail) {
        return database.fromTransaction(
                entities -> new MailOutbox(entities, clock, PORTAL).add(mail));
    }

    void addAll(List<NewMail> mails) {
        database.inTransaction(
                entities -> mails.forEach(new MailOutbox(entities, clock, PORTAL)::add));
    }

    /** To as many readers, each at an address of their own. */
    void addMany(int mails) {
        addAll(
                IntStream.range(0, mails)
                        .mapToObj(i -> mail("reader" + i + "@oldham.example"))
                        .toList());
    }

    boolean addOnce(String key, NewMail mail) {
        return database.fromTransaction(
                entities -> new MailOutbox(entities, clock, PORTAL).addOnce(key, mail));
    }

    MailQueue queue() {
        return new QueueInTransactions(database, clock);
    }

    MailRound round(int port) {
        return round(queue(), settings(port), new SmtpStanding(clock));
    }

    MailRound round(MailQueue queue, SmtpSettings settings, SmtpStanding standing) {
        return new MailRound(queue, settings, standing);
    }

    <T> T log(Function<MailLog, T> work) {
        return database.fromTransaction(
                entities ->
                        work.apply(
                                new MailLog(
                                        entities,
                                        new AuditTrail(entities, clock, new Actor()),
                                        clock)));
    }

    Map<MailState, Long> counts() {
        return log(MailLog::counts);
    }

    Mail kept(long id) {
        return log(log -> log.get(id));
    }

    /** Sends everything that waits to a server of this machine. */
    public void deliver(int port) {
        sendAll(round(port));
    }

    /** Goes rounds until nothing is due. */
    void sendAll(MailRound round) {
        for (Duration pause = Duration.ZERO; pause.isZero(); ) {
            pause = round.make(() -> true);
        }
    }
}
