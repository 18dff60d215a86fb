package org.commonground.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.AuditTrail;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One account for each role, for looking around; production has none. */
@ApplicationScoped
public class DemoAccounts {
    private final People people;
    private final AccessTokens tokens;
    private final DemoSignIns signIns;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DemoAccounts(
            People people,
            AccessTokens tokens,
            DemoSignIns signIns,
            AuditTrail audit,
            Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.signIns = signIns;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes the accounts work exactly as the file says, whatever was done to them meanwhile. */
    @Transactional
    public List<DemoSignIn> prepare() {
        return Arrays.stream(Role.values()).map(this::prepare).toList();
    }

    /** Shuts out the demo accounts that a database brought along; how many there were. */
    @Transactional
    public int disable() {
        List<Person> found =
                Arrays.stream(Role.values())
                        .flatMap(role -> people.bySignInName(DemoSignIns.signInName(role)).stream())
                        .filter(Person::enabled)
                        .toList();
        for (Person person : found) {
            person.disable();
            audit.record("disabled a demo account", person.toString(), null);
        }
        return found.size();
    }

    private DemoSignIn prepare(Role role) {
        DemoSignIn signIn = signIns.of(role);
        SignInName name = new SignInName(signIn.signInName());
        Person person = people.bySignInName(name.value()).orElseGet(() -> added(name, role));
        String hash = signIns.hash(signIn);
        if (!hash.equals(person.passwordHash())) {
            person.passwordIs(hash);
        }
        if (!tokens.knows(signIn.token())) {
            tokens.add(person, "Demo", signIn.token(), null);
        }
        person.enable();
        person.rolesAre(Set.of(role));
        return signIn;
    }

    private Person added(SignInName name, Role role) {
        Person person = new Person(name, "Demo " + role.value(), Set.of(role), clock.instant());
        people.add(person, name);
        return person;
    }
}
