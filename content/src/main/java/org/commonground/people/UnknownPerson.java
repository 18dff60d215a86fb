package org.commonground.people;

import org.commonground.kernel.Refusal;

/** Nobody of that number. */
public final class UnknownPerson extends Refusal {
    public UnknownPerson() {
        super("unknown-person", 404, "There is nobody with this number.");
    }
}
