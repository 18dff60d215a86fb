package org.commonground.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;

import org.commonground.audit.Actor;
import org.jspecify.annotations.Nullable;

/** Lets work in the background be done in the name of the person who asked for it. */
@ApplicationScoped
class OnBehalf {
    private final Actor actor;
    private final @Nullable RequestContextController requests;

    @Inject
    OnBehalf(Actor actor, RequestContextController requests) {
        this.actor = actor;
        this.requests = requests;
    }

    /** Outside a container. */
    OnBehalf() {
        this.actor = new Actor();
        this.requests = null;
    }

    void of(String who, Runnable work) {
        if (requests == null) {
            work.run();
            return;
        }
        boolean opened = requests.activate();
        try {
            actor.is(who, null);
            work.run();
        } finally {
            if (opened) {
                requests.deactivate();
            }
        }
    }
}
