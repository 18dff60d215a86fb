package org.commonground.alerts;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.kernel.MovableClock;
import org.commonground.kernel.PortalHome;
import org.commonground.kernel.SigningKey;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.Mail;
import org.commonground.mail.MailLog;
import org.commonground.mail.MailOutbox;
import org.commonground.mail.PostOffice;
import org.commonground.publications.Kind;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationEvent;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The package put together by hand, for one database and one clock. */
public final class AlertOffice {
    private static final Pattern SECRET = Pattern.compile("/alerts/confirm/([\\w-]+)");

    private final TestDatabase database;
    private final AlertThrottle throttle;
    private final AlertKeys keys;
    public final MovableClock clock = new MovableClock();

    public AlertOffice(TestDatabase database, Path home) {
        this.database = database;
        this.throttle = new AlertThrottle(clock);
        this.keys = new AlertKeys(new SigningKey(new PortalHome(home.toString())));
    }

    public AlertKeys keys() {
        return keys;
    }

    public Editions editions(EntityManager entities) {
        return new Editions(entities, clock);
    }

    public DueAlerts due(EntityManager entities) {
        return new DueAlerts(entities, outbox(entities), new AlertDay(clock, 7));
    }

    public void ask(String address, String question, String rhythm) {
        database.inTransaction(
                entities ->
                        new AlertRequests(
                                        alerts(entities),
                                        editions(entities),
                                        throttle,
                                        new ConfirmationMail(
                                                outbox(entities), PostOffice.PORTAL, keys),
                                        new Actor(),
                                        clock)
                                .ask(address, question, rhythm));
    }

    /** Asks and says yes; the key of the alert. */
    public String follow(String address, String question, Rhythm rhythm) {
        ask(address, question, rhythm.value());
        return confirm(secret());
    }

    String confirm(String secret) {
        return from(alerts -> alerts.confirm(secret));
    }

    /** Of the mail written last. */
    String secret() {
        Matcher found = SECRET.matcher(mails().getFirst().text());
        if (!found.find()) {
            throw new IllegalStateException("No link in the last mail");
        }
        return found.group(1);
    }

    public void inAlerts(Consumer<Alerts> work) {
        from(
                alerts -> {
                    work.accept(alerts);
                    return Boolean.TRUE;
                });
    }

    <T> T from(Function<Alerts, T> work) {
        return database.fromTransaction(entities -> work.apply(alerts(entities)));
    }

    /** Newest first. */
    public List<Mail> mails() {
        return database.fromTransaction(
                entities -> log(entities).listed(new MailLog.Filter(null, "", ""), 0, 50));
    }

    /** A publication that readers see from now on; its number. */
    public long publish() {
        return database.fromTransaction(
                entities -> {
                    Publication publication =
                            new Publication(Kind.INFORMATION_PACK, clock.instant());
                    entities.persist(publication);
                    editions(entities).note(new PublicationEvent.Published(publication.id(), 1));
                    return publication.id();
                });
    }

    void retain() {
        database.inTransaction(
                entities -> new AlertRetention(entities, log(entities), clock).run());
    }

    private Alerts alerts(EntityManager entities) {
        return new Alerts(
                entities,
                editions(entities),
                new AlertDay(clock, 7),
                keys,
                new AuditTrail(entities, clock, new Actor()),
                clock);
    }

    private MailLog log(EntityManager entities) {
        return new MailLog(entities, new AuditTrail(entities, clock, new Actor()), clock);
    }

    private MailOutbox outbox(EntityManager entities) {
        return new MailOutbox(entities, clock, PostOffice.PORTAL);
    }
}
