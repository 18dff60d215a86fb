package org.commonground.audit;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

/** Who acts in one request. */
@RequestScoped
class RequestActor {
    private String name = Actor.PORTAL;
    private @Nullable String address;

    String name() {
        return name;
    }

    @Nullable String address() {
        return address;
    }

    void is(String who, @Nullable String from) {
        this.name = who;
        this.address = from;
    }
}
