package org.commonground.seminars.featured;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The only row of its table: whoever features a seminar holds it. */
@Entity
class FeaturedTurn {
    static final int ONLY = 1;

    @Id
    @SuppressWarnings("UnusedVariable") // the key
    private Integer id = ONLY;
}
