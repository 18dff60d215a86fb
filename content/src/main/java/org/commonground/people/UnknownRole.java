package org.commonground.people;

import org.commonground.kernel.Refusal;

/** A role that is none of editor, organiser, administrator. */
public final class UnknownRole extends Refusal {
    UnknownRole(String value) {
        super("unknown-role", 400, "There is no role “" + value + "”.");
    }
}
