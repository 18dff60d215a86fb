package org.commonground.portal.security;

import jakarta.security.enterprise.CallerPrincipal;

import org.commonground.people.Person;
import org.commonground.people.Role;

import java.util.Set;
import java.util.stream.Collectors;

/** A person as the web knows them during one request. */
public final class SignedInPerson extends CallerPrincipal {
    private final long id;
    private final String displayName;
    private final int sessionEpoch;
    private final Set<Role> roles;

    SignedInPerson(Person person) {
        super(person.signInName());
        this.id = person.id();
        this.displayName = person.displayName();
        this.sessionEpoch = person.sessionEpoch();
        this.roles = Set.copyOf(person.roles());
    }

    public long id() {
        return id;
    }

    public String displayName() {
        return displayName;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    int sessionEpoch() {
        return sessionEpoch;
    }

    /** Roles as the server's security knows them. */
    Set<String> groups() {
        return roles.stream().map(Role::value).collect(Collectors.toUnmodifiableSet());
    }
}
