package org.commonground.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.AuditTrail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How the first administrator gets in: by a link that only the server's log tells, and that works
 * once.
 */
@ApplicationScoped
public class FirstRun {
    private static final Duration LASTS = Duration.ofHours(24);

    private final People people;
    private final OneUseLinks links;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    FirstRun(People people, OneUseLinks links, AuditTrail audit, Clock clock) {
        this.people = people;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** The secret of a new link that lasts a day, unless there is an administrator. */
    @Transactional
    public Optional<String> prepare() {
        if (people.active(Role.ADMINISTRATOR) > 0) {
            links.forget(OneUseLink.FIRST_RUN, null);
            return Optional.empty();
        }
        return Optional.of(links.make(OneUseLink.FIRST_RUN, null, LASTS));
    }

    @Transactional
    public boolean works(String secret) {
        return people.active(Role.ADMINISTRATOR) == 0
                && links.find(OneUseLink.FIRST_RUN, secret).isPresent();
    }

    /**
     * Makes the first administrator and uses the link up; a refused name or password leaves it as
     * it was.
     *
     * @throws LinkUsedUp when it was used, has expired, or there is an administrator
     */
    @Transactional
    public Person createAdministrator(
            String secret, String signInName, String displayName, String password) {
        if (!works(secret)) {
            throw new LinkUsedUp();
        }
        links.use(OneUseLink.FIRST_RUN, secret);
        SignInName name = SignInName.of(signInName);
        String accepted = PasswordRules.accept(password, name);
        Person person =
                new Person(
                        name,
                        PeopleDesk.nameOrPost(displayName, name),
                        Set.of(Role.ADMINISTRATOR),
                        clock.instant());
        person.passwordIs(PasswordHash.of(accepted));
        people.add(person, name);
        audit.record("made the first administrator", person.toString(), name.value());
        return person;
    }
}
