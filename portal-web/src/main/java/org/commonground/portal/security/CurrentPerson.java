package org.commonground.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.commonground.people.Role;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Whoever is signed in, if anybody; {@code #{currentPerson}} on pages. */
@Named
@RequestScoped
public class CurrentPerson {
    private @Nullable SignedInPerson person;
    private boolean byToken;

    public Optional<SignedInPerson> get() {
        return Optional.ofNullable(person);
    }

    public boolean isSignedIn() {
        return person != null;
    }

    /** By post; empty for a reader. */
    public String displayName() {
        return person == null ? "" : person.displayName();
    }

    /** By which the portal and its pages know the person; 0 for a reader. */
    public long number() {
        return person == null ? 0 : person.id();
    }

    /** The page on which the person's work begins: of several roles the first counts. */
    public String firstPage() {
        if (is(Role.EDITOR)) {
            return "/desk";
        }
        if (is(Role.ORGANISER)) {
            return "/organise";
        }
        return is(Role.ADMINISTRATOR) ? "/admin/people" : "/account";
    }

    /** For pages: {@code #{currentPerson.is('editor')}}. */
    public boolean is(String role) {
        return is(Role.of(role));
    }

    public boolean is(Role role) {
        return person != null && person.is(role);
    }

    /** Whether a program is asking with an access token, which no browser sends by itself. */
    boolean isByToken() {
        return byToken;
    }

    void bySession(SignedInPerson known) {
        person = known;
    }

    void byToken(SignedInPerson known) {
        person = known;
        byToken = true;
    }
}
