package org.commonground.publications;

import org.commonground.kernel.Refusal;

/** There is no publication of that number, or none that the asker may see. */
public final class UnknownPublication extends Refusal {
    public UnknownPublication(long id) {
        super("unknown-publication", 404, "There is no publication with the number " + id + ".");
    }
}
