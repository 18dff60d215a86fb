package org.commonground.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.AuditTrail;

import java.time.Clock;
import java.util.Optional;

/** Lets people in by name and password. */
@ApplicationScoped
public class SignIn {
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SignIn(People people, AuditTrail audit, Clock clock) {
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The person of that name and password. An unknown name, a wrong password and somebody shut out
     * give the same answer after the same time.
     *
     * <p>Not a transaction: no database connection is held while the password is hashed.
     */
    public Optional<Person> check(String signInName, String password) {
        Optional<Person> known = people.bySignInName(signInName);
        String hash = known.map(Person::passwordHash).orElse(PasswordHash.OF_NOBODY);
        boolean fits = PasswordHash.fits(hash, PasswordRules.normal(password));
        return known.filter(person -> fits && person.enabled() && person.hasPassword());
    }

    /** Notes that a person came in and hashes the password anew when its hash is out of date. */
    @Transactional
    public void succeeded(long id, String password) {
        Person person = people.byId(id).orElseThrow(UnknownPerson::new);
        String hash = person.passwordHash();
        if (hash != null && PasswordHash.isOutdated(hash)) {
            person.rehashed(PasswordHash.of(PasswordRules.normal(password)));
        }
        person.signedIn(clock.instant());
        audit.record("signed in", person.toString(), null);
    }

    /** The name typed is not kept: people type passwords there. */
    @Transactional
    public void failed(String signInName) {
        String object =
                people.bySignInName(signInName).map(Person::toString).orElse("nobody known");
        audit.record("failed to sign in", object, null);
    }

    /** Somebody has to wait before the next attempt; told once for each wait. */
    @Transactional
    public void refused(String signInName, TooManyAttempts refusal) {
        if (refusal.isFirst()) {
            String object =
                    people.bySignInName(signInName).map(Person::toString).orElse("nobody known");
            audit.record(
                    "was refused sign-in", object, "wait of %d s".formatted(refusal.retryAfter()));
        }
    }

    @Transactional
    public void signedOut(long id) {
        audit.record("signed out", "person " + id, null);
    }
}
