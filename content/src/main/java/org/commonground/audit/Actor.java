package org.commonground.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

/**
 * Who is acting and from which network address; outside a request, and until someone says
 * otherwise, the portal.
 */
@ApplicationScoped
public class Actor {
    public static final String PORTAL = "the portal";

    private final RequestActor request;

    /** Outside a container. */
    public Actor() {
        this(new RequestActor());
    }

    @Inject
    Actor(RequestActor request) {
        this.request = request;
    }

    public String name() {
        try {
            return request.name();
        } catch (ContextNotActiveException background) {
            return PORTAL;
        }
    }

    public @Nullable String address() {
        try {
            return request.address();
        } catch (ContextNotActiveException background) {
            return null;
        }
    }

    /**
     * Told once by the web's security, early in the request.
     *
     * @throws ContextNotActiveException outside a request
     */
    public void is(String name, @Nullable String address) {
        request.is(name, address);
    }
}
