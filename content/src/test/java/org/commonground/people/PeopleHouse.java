package org.commonground.people;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.kernel.PortalHome;

import java.time.Clock;

/** The package put together by hand, around one entity manager and one clock. */
record PeopleHouse(EntityManager entities, Clock clock) {
    People people() {
        return new People(entities);
    }

    AccessTokens tokens() {
        return new AccessTokens(entities, clock);
    }

    AuditTrail audit() {
        return new AuditTrail(entities, clock, new Actor());
    }

    PeopleDesk desk() {
        return new PeopleDesk(people(), tokens(), links(), audit(), new Actor(), clock);
    }

    Account account() {
        return new Account(people(), tokens(), links(), audit(), clock);
    }

    SignIn signIn() {
        return new SignIn(people(), audit(), clock);
    }

    FirstRun firstRun() {
        return new FirstRun(people(), links(), audit(), clock);
    }

    DemoAccounts demo(PortalHome home) {
        return new DemoAccounts(people(), tokens(), new DemoSignIns(home), audit(), clock);
    }

    private OneUseLinks links() {
        return new OneUseLinks(entities, clock);
    }
}
