package org.commonground.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.audit.AuditTrail;
import org.commonground.mail.MailAddress;
import org.commonground.people.Secret;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The alerts there are, for whoever holds a link to one. An alert that ends is deleted, and the
 * address with it.
 */
@ApplicationScoped
@Transactional
public class Alerts {
    private final EntityManager entities;
    private final Editions editions;
    private final AlertDay day;
    private final AlertKeys keys;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    public Alerts(
            EntityManager entities,
            Editions editions,
            AlertDay day,
            AlertKeys keys,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.editions = editions;
        this.day = day;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a confirmation link is about; it may be confirmed already.
     *
     * @throws AlertRefused when the link is unknown, has expired or gave way to a newer one
     */
    public Alert behind(String secret) {
        return entities.createQuery("from Alert where secretHash = :hash", Alert.class)
                .setParameter("hash", Secret.hash(secret))
                .getResultStream()
                .filter(alert -> alert.isOpenTo(clock.instant()))
                .findFirst()
                .orElseThrow(AlertRefused::link);
    }

    /**
     * The owner of the address says yes; saying it twice changes nothing.
     *
     * @return the key that opens the alert from now on
     * @throws AlertRefused as {@link #behind} does
     */
    public String confirm(String secret) {
        Alert alert = behind(secret);
        if (!alert.isConfirmed()) {
            begin(alert);
        }
        return keys.of(alert);
    }

    /**
     * The alert that a key opens; empty when it has ended.
     *
     * @throws AlertRefused when the key is not one of ours
     */
    public Optional<Alert> opened(String key) {
        return Optional.ofNullable(entities.find(Alert.class, keys.read(key)))
                .filter(Alert::isConfirmed);
    }

    /** All alerts of the address that a key's alert goes to, oldest first. */
    public List<Alert> beside(String key) {
        return opened(key).map(alert -> of(alert.address())).orElse(List.of());
    }

    /** The confirmed ones that go to an address. */
    public List<Alert> of(String address) {
        return entities.createQuery(
                        "from Alert where address = :address and confirmedAt is not null order by"
                                + " id",
                        Alert.class)
                .setParameter("address", address.toLowerCase(Locale.ROOT))
                .getResultList();
    }

    /**
     * @param id of an alert that goes to the same address as the key's
     * @throws AlertRefused when there is none, or the rhythm is none
     */
    public void change(String key, long id, String rhythm) {
        Rhythm wished = Rhythm.of(rhythm).orElseThrow(AlertRefused::rhythm);
        beside(key).stream()
                .filter(alert -> alert.id() == id)
                .findFirst()
                .orElseThrow(AlertRefused::notThere)
                .comes(wished);
    }

    /** Ends the key's alert; that it has ended before is no mistake. */
    public void end(String key) {
        opened(key).ifPresent(entities::remove);
    }

    /** Ends one that goes to the same address as the key's. */
    public void end(String key, long id) {
        beside(key).stream().filter(alert -> alert.id() == id).forEach(entities::remove);
    }

    /** Ends everything that goes to the address of the key's alert, confirmed or not. */
    public void endAll(String key) {
        opened(key).ifPresent(alert -> deleteAll(alert.address()));
    }

    /** What an administrator does for somebody who asked to be written to no more; how many. */
    public int endAllOf(String address) {
        int ended = deleteAll(address.strip().toLowerCase(Locale.ROOT));
        audit.record("ended alerts", "alerts of one address", String.valueOf(ended));
        return ended;
    }

    /**
     * For somebody who is signed in by that address, which is known to be theirs.
     *
     * @throws AlertRefused when the rhythm is none
     */
    public void begin(MailAddress address, String question, String rhythm) {
        Rhythm wished = Rhythm.of(rhythm).orElseThrow(AlertRefused::rhythm);
        String plain = address.value().toLowerCase(Locale.ROOT);
        editions.hold();
        Alert alert =
                find(plain, question)
                        .orElseGet(() -> add(new Alert(plain, question, wished, clock.instant())));
        if (!alert.isConfirmed()) {
            begin(alert);
        }
        alert.comes(wished);
    }

    /** Ends what {@link #begin} began; that there is none is no mistake. */
    public void endOwn(String address, String question) {
        of(address).stream()
                .filter(alert -> alert.question().equals(question))
                .forEach(entities::remove);
    }

    public AlertNumbers numbers() {
        return new AlertNumbers(
                count("confirmedAt is not null and rhythm = DAILY"),
                count("confirmedAt is not null and rhythm = WEEKLY"),
                count("confirmedAt is null"));
    }

    /**
     * Confirmed or not.
     *
     * @param address in lower case
     */
    Optional<Alert> find(String address, String question) {
        return entities.createQuery(
                        "from Alert where address = :address and question = :question", Alert.class)
                .setParameter("address", address)
                .setParameter("question", question)
                .getResultStream()
                .findFirst();
    }

    Alert add(Alert alert) {
        entities.persist(alert);
        return alert;
    }

    private void begin(Alert alert) {
        alert.confirmed(clock.instant(), editions.latest(), day.today());
    }

    private int deleteAll(String address) {
        return entities.createQuery("delete from Alert where address = :address")
                .setParameter("address", address)
                .executeUpdate();
    }

    private long count(String which) {
        return entities.createQuery("select count(*) from Alert where " + which, Long.class)
                .getSingleResult();
    }
}
