package org.commonground.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.audit.Actor;
import org.commonground.people.SignIn;
import org.commonground.people.SignInThrottle;
import org.commonground.people.TooManyAttempts;

import java.util.Optional;

/** Lets browsers in and out. */
@ApplicationScoped
public class Door {
    private final IdentityStoreHandler people;
    private final SignIn signIn;
    private final SignInThrottle throttle;
    private final WebSession session;
    private final KnownDevice device;
    private final Actor actor;
    private final CurrentPerson current;
    private final Proxies proxies;

    @Inject
    Door(
            IdentityStoreHandler people,
            SignIn signIn,
            SignInThrottle throttle,
            WebSession session,
            KnownDevice device,
            Actor actor,
            CurrentPerson current,
            Proxies proxies) {
        this.people = people;
        this.signIn = signIn;
        this.throttle = throttle;
        this.session = session;
        this.device = device;
        this.actor = actor;
        this.current = current;
        this.proxies = proxies;
    }

    /**
     * Begins a session for whoever has that name and password; nobody when they do not fit.
     *
     * @throws TooManyAttempts when it comes too soon after others that failed
     */
    public Optional<SignedInPerson> in(
            String name,
            String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        String address = proxies.clientAddress(request);
        String counted = device.counted(name, request);
        try {
            throttle.attempt(counted, address);
        } catch (TooManyAttempts refusal) {
            signIn.refused(name, refusal);
            throw refusal;
        }
        if (people.validate(new UsernamePasswordCredential(name, password)).getCallerPrincipal()
                instanceof SignedInPerson person) {
            throttle.succeeded(counted, address);
            session.begin(person, request);
            device.remember(name, response);
            current.bySession(person);
            actor.is(person.getName(), address);
            signIn.succeeded(person.id(), password);
            return Optional.of(person);
        }
        signIn.failed(name);
        return Optional.empty();
    }

    public void out(HttpServletRequest request) {
        current.get().ifPresent(person -> signIn.signedOut(person.id()));
        session.end(request);
    }
}
