package org.commonground.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an administrator lets people in, says what they may do, and shuts them out. */
@ApplicationScoped
public class PeopleDesk {
    /** Handed over by hand to somebody new, who may be out until tomorrow. */
    private static final Duration INVITATION_LASTS = Duration.ofHours(24);

    private static final Duration RESET_LASTS = Duration.ofMinutes(30);
    private static final int LONGEST_NAME = 120;

    private final People people;
    private final AccessTokens tokens;
    private final OneUseLinks links;
    private final AuditTrail audit;
    private final Actor actor;
    private final Clock clock;

    @Inject
    PeopleDesk(
            People people,
            AccessTokens tokens,
            OneUseLinks links,
            AuditTrail audit,
            Actor actor,
            Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.links = links;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Adds a person, who can sign in once a password is set: see {@link #passwordLink}. */
    @Transactional
    public Person add(String signInName, String displayName, Set<Role> roles) {
        SignInName name = SignInName.of(signInName);
        Person person = new Person(name, nameOrPost(displayName, name), roles, clock.instant());
        people.add(person, name);
        audit.record("added a person", person.toString(), name + ": " + values(roles));
        return person;
    }

    /** The secret of a new link by which the person sets a password; earlier ones stop working. */
    @Transactional
    public String passwordLink(long id) {
        Person person = person(id);
        audit.record("made a password link", person.toString(), null);
        return links.make(
                OneUseLink.SET_PASSWORD,
                person,
                person.hasPassword() ? RESET_LASTS : INVITATION_LASTS);
    }

    @Transactional
    public void changeRoles(long id, Set<Role> roles) {
        Person person = person(id);
        if (!roles.contains(Role.ADMINISTRATOR)) {
            keepAnAdministrator(person);
            if (person.is(Role.ADMINISTRATOR)) {
                refuseOwn(person);
            }
        }
        audit.record(
                "changed roles",
                person.toString(),
                values(person.roles()) + " to " + values(roles));
        person.rolesAre(roles);
    }

    /** Shuts a person out: sessions end, tokens and links stop working, what they did stays. */
    @Transactional
    public void disable(long id) {
        Person person = person(id);
        keepAnAdministrator(person);
        refuseOwn(person);
        person.disable();
        links.forget(OneUseLink.SET_PASSWORD, person);
        audit.record("disabled a person", person.toString(), null);
    }

    @Transactional
    public void enable(long id) {
        Person person = person(id);
        person.enable();
        audit.record("enabled a person", person.toString(), null);
    }

    /** Changes how a person is shown to others. */
    @Transactional
    public void rename(long id, String displayName) {
        Person person = person(id);
        String name = nameOrPost(displayName, new SignInName(person.signInName()));
        if (!name.equals(person.displayName())) {
            audit.record(
                    "changed a post",
                    person.toString(),
                    "“%s” to “%s”".formatted(person.displayName(), name));
            person.isShownAs(name);
        }
    }

    /** Takes a token away from whomever it belongs to; one that is gone already is no matter. */
    @Transactional
    public void revokeToken(long id) {
        tokens.byId(id)
                .ifPresent(
                        token -> {
                            tokens.remove(token.owner(), id);
                            audit.record(
                                    "revoked an access token",
                                    token.owner().toString(),
                                    "token %d “%s”".formatted(id, token.name()));
                        });
    }

    private void keepAnAdministrator(Person person) {
        if (person.enabled()
                && person.is(Role.ADMINISTRATOR)
                && people.active(Role.ADMINISTRATOR) == 1) {
            throw new LastAdministrator();
        }
    }

    /** A slip of the hand must not lock an administrator out. */
    private void refuseOwn(Person person) {
        if (person.signInName().equals(actor.name())) {
            throw new OwnAccount();
        }
    }

    private Person person(long id) {
        return people.byId(id).orElseThrow(UnknownPerson::new);
    }

    static String nameOrPost(String typed, SignInName otherwise) {
        String name = typed.strip();
        return name.isEmpty()
                ? otherwise.value()
                : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    static String values(Collection<Role> roles) {
        return roles.isEmpty()
                ? "no role"
                : roles.stream().sorted().map(Role::value).collect(Collectors.joining(", "));
    }
}
