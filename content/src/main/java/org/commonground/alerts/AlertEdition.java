package org.commonground.alerts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The only row of its table: whoever numbers an edition holds it. */
@Entity
class AlertEdition {
    static final int ONLY = 1;

    @Id
    @SuppressWarnings("UnusedVariable") // the key
    private Integer id = ONLY;

    private long number;

    protected AlertEdition() {}

    static AlertEdition first() {
        return new AlertEdition();
    }

    long number() {
        return number;
    }

    long next() {
        return ++number;
    }
}
