package org.commonground.publications;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** Why readers no longer get a publication, and where they are sent instead. */
@Embeddable
public class Withdrawal {
    @Column(name = "withdrawn_because", length = LONG32)
    private String because;

    @Column(name = "successor_id")
    private @Nullable Long successor;

    protected Withdrawal() {}

    Withdrawal(String because, @Nullable Long successor) {
        this.because = because;
        this.successor = successor;
    }

    /** For readers. */
    public String because() {
        return because;
    }

    /** The number of another publication; null when there is none. */
    public @Nullable Long successor() {
        return successor;
    }
}
