package org.commonground.imports;

import org.commonground.kernel.Refusal;

/** No import has that number. */
public final class UnknownImport extends Refusal {
    UnknownImport(long id) {
        super("unknown-import", 404, "There is no import " + id + ".");
    }
}
