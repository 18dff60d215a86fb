package org.commonground.upkeep;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.feedback.FeedbackDesk;
import org.commonground.kernel.PublicAddress;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.Mail;
import org.commonground.mail.MailLog;
import org.commonground.mail.MailOutbox;
import org.commonground.people.MailWish;
import org.commonground.people.MailWishes;
import org.commonground.people.People;
import org.commonground.people.Person;
import org.commonground.publications.InformationPack;
import org.commonground.publications.Kind;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationBody;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.Publications;
import org.commonground.publications.Release;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The package put together by hand, with publications to look after. */
final class Workshop {
    static final PublicAddress PORTAL = new PublicAddress(Optional.of("https://portal.example"), 0);
    static final PublicationBody BODY =
            new InformationPack("Summary", "What is in it", "Everybody", List.of());

    private final TestDatabase database;
    Instant now = Instant.parse("2006-04-21T12:00:00Z");

    Workshop(TestDatabase database) {
        this.database = database;
    }

    Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    long published(String title, String contact, @Nullable LocalDate reviewBy) {
        return published(title, contact, reviewBy, BODY);
    }

    long published(
            String title, String contact, @Nullable LocalDate reviewBy, PublicationBody body) {
        return database.fromTransaction(
                entities -> {
                    Publication publication = new Publication(Kind.INFORMATION_PACK, now);
                    entities.persist(publication);
                    publication.save(draft(title, contact, reviewBy, body), List.of(), "x", now);
                    publication.publish(release(1), List.of());
                    return publication.id();
                });
    }

    /** Corrects what readers see. */
    void change(long id, String title, String contact, LocalDate reviewBy, PublicationBody body) {
        database.inTransaction(
                entities -> {
                    Publication publication = entities.find(Publication.class, id);
                    publication.save(draft(title, contact, reviewBy, body), List.of(), "x", now);
                    publication.publish(release(publication.latest().number()), List.of());
                });
    }

    void savedBy(long id, String signInName) {
        database.inTransaction(
                entities ->
                        entities.find(Publication.class, id)
                                .save(
                                        PublicationDraft.of("Myth busting", BODY),
                                        List.of(),
                                        signInName,
                                        now));
    }

    void save(EntityManager entities, long id, PublicationBody body) {
        entities.find(Publication.class, id)
                .save(PublicationDraft.of("Changed", body), List.of(), "x", now);
        entities.flush();
    }

    /** An editor, by the sign-in name, who wants all mails. */
    long editor(String signInName) {
        long id =
                database.fromTransaction(
                        entities -> {
                            entities.createNativeQuery(
                                            "insert into person (sign_in_name, display_name,"
                                                    + " enabled, created_at) values (:name, 'An"
                                                    + " editor', true, current_timestamp)")
                                    .setParameter("name", signInName)
                                    .executeUpdate();
                            Person person =
                                    new People(entities).bySignInName(signInName).orElseThrow();
                            entities.createNativeQuery(
                                            "insert into person_role (person_id, role) values (:id,"
                                                    + " 'editor')")
                                    .setParameter("id", person.id())
                                    .executeUpdate();
                            return person.id();
                        });
        wish(id, EnumSet.allOf(MailWish.class));
        return id;
    }

    void wish(long person, Set<MailWish> wishes) {
        database.inTransaction(entities -> wishes(entities).change(person, wishes));
    }

    Set<MailWish> wishesOf(long person) {
        return database.fromTransaction(entities -> wishes(entities).of(person));
    }

    MailWishes wishes(EntityManager entities) {
        return new MailWishes(entities, new People(entities), audit(entities));
    }

    ReviewDates dates(EntityManager entities) {
        return new ReviewDates(
                entities,
                wishes(entities),
                new MailOutbox(entities, clock(), PORTAL),
                PORTAL,
                clock());
    }

    WorkflowMails workflowMails(EntityManager entities) {
        return new WorkflowMails(
                new MailOutbox(entities, clock(), PORTAL),
                wishes(entities),
                new Publications(entities),
                PORTAL);
    }

    FeedbackDesk feedback(EntityManager entities) {
        return new FeedbackDesk(
                entities,
                new Publications(entities),
                new MailOutbox(entities, clock(), PORTAL),
                PORTAL,
                audit(entities),
                new Actor(),
                clock());
    }

    AuditTrail audit(EntityManager entities) {
        return new AuditTrail(entities, clock(), new Actor());
    }

    /** In the order in which they were promised. */
    List<Mail> mails() {
        return database.fromTransaction(
                        entities ->
                                new MailLog(entities, audit(entities), clock())
                                        .listed(new MailLog.Filter(null, "", ""), 0, 50))
                .reversed();
    }

    private Release release(int version) {
        return new Release(
                version, now, "x", version == 1 ? Release.Change.FIRST : Release.Change.MINOR, "");
    }

    private static PublicationDraft draft(
            String title, String contact, @Nullable LocalDate reviewBy, PublicationBody body) {
        return new PublicationDraft(
                title, body, Set.of(), List.of(), contact, null, reviewBy, "", "");
    }
}
