package org.commonground.audit;

import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Who is acting in this request and from which network address; the portal itself until someone says otherwise. */
@RequestScoped
public class Actor implements Serializable {
    public static final String PORTAL = "the portal";

    private String name = PORTAL;
    private @Nullable String address;

    public String name() {
        return name;
    }

    public @Nullable String address() {
        return address;
    }

    /** Told once by the web's security, early in the request. */
    public void is(String name, @Nullable String address) {
        this.name = name;
        this.address = address;
    }
}
