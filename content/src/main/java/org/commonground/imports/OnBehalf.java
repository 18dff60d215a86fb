package org.commonground.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;

import org.commonground.audit.Actor;
import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

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

    <T> T of(String who, Supplier<T> work) {
        if (requests == null) {
            return work.get();
        }
        boolean opened = requests.activate();
        try {
            actor.is(who, null);
            return work.get();
        } finally {
            if (opened) {
                requests.deactivate();
            }
        }
    }
}
