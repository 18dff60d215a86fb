package org.commonground.seminars;

import org.commonground.kernel.Refusal;

/** There is no seminar of that number, or none that the asker may see. */
public final class UnknownSeminar extends Refusal {
    public UnknownSeminar(long id) {
        super("unknown-seminar", 404, "There is no seminar with the number " + id + ".");
    }
}
