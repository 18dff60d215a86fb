package org.commonground.publications;

import org.commonground.kernel.Refusal;

/** A publication has no version of that number, or none that the asker may see. */
public final class UnknownVersion extends Refusal {
    public UnknownVersion(int number) {
        super("unknown-version", 404, "There is no version " + number + " of this publication.");
    }
}
