package org.commonground.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** What people do with their own account: set the password, make and revoke access tokens. */
@ApplicationScoped
public class Account {
    private static final int LONGEST_NAME = 80;

    private final People people;
    private final AccessTokens tokens;
    private final OneUseLinks links;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Account(People people, AccessTokens tokens, OneUseLinks links, AuditTrail audit, Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Every session of the person ends, the one that asks too.
     *
     * @throws PasswordRefused when the present password is not right or the new one is not taken
     */
    @Transactional
    public void changePassword(long id, String present, String wanted) {
        Person person = person(id);
        String hash = person.passwordHash();
        if (hash == null || !PasswordHash.fits(hash, PasswordRules.normal(present))) {
            audit.record("gave a wrong present password", person.toString(), null);
            throw PasswordRefused.notTheOldOne();
        }
        setPassword(person, wanted);
    }

    /** Whose password the link sets; nobody's when it was used or has expired. */
    @Transactional
    public Optional<Person> ownerOfLink(String secret) {
        return links.find(OneUseLink.SET_PASSWORD, secret).map(OneUseLink::person);
    }

    /**
     * Sets the password of whom the link belongs to, and uses it up unless the password is refused.
     *
     * @throws LinkUsedUp when it was used or has expired
     * @throws PasswordRefused when the password is not taken
     */
    @Transactional
    public void setPassword(String linkSecret, String wanted) {
        Person person =
                ownerOfLink(linkSecret).filter(Person::enabled).orElseThrow(LinkUsedUp::new);
        links.use(OneUseLink.SET_PASSWORD, linkSecret);
        setPassword(person, wanted);
    }

    /** The secret of a new token: shown once, never to be had again. */
    @Transactional
    public String makeToken(long id, String name, @Nullable Duration lifetime) {
        Person person = person(id);
        String label = name.isBlank() ? "unnamed" : name.strip();
        String secret = Secret.random(AccessToken.PREFIX);
        tokens.add(
                person,
                label.substring(0, Math.min(label.length(), LONGEST_NAME)),
                secret,
                lifetime == null ? null : clock.instant().plus(lifetime));
        audit.record("made an access token", person.toString(), label);
        return secret;
    }

    /** A token of somebody else is left alone. */
    @Transactional
    public void revokeToken(long id, long token) {
        Person person = person(id);
        if (tokens.remove(person, token)) {
            audit.record("revoked an access token", person.toString(), "token " + token);
        }
    }

    private void setPassword(Person person, String wanted) {
        String accepted = PasswordRules.accept(wanted, new SignInName(person.signInName()));
        person.passwordIs(PasswordHash.of(accepted));
        audit.record("set a password", person.toString(), null);
    }

    private Person person(long id) {
        return people.byId(id).orElseThrow(UnknownPerson::new);
    }
}
