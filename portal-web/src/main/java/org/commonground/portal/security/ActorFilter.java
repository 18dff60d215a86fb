package org.commonground.portal.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.audit.Actor;

import java.io.IOException;

/** Tells the audit trail who is acting and from where. */
public class ActorFilter extends HttpFilter {
    static final String READER = "a reader";

    private final Actor actor;
    private final CurrentPerson person;
    private final Proxies proxies;

    @Inject
    ActorFilter(Actor actor, CurrentPerson person, Proxies proxies) {
        this.actor = actor;
        this.person = person;
        this.proxies = proxies;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        actor.is(
                person.get().map(SignedInPerson::getName).orElse(READER),
                proxies.clientAddress(request));
        chain.doFilter(request, response);
    }
}
