package org.commonground.imports;

import org.commonground.kernel.Refusal;

/** An import cannot be undone while it is still going on. */
public final class ImportUnfinished extends Refusal {
    ImportUnfinished(long id) {
        super(
                "import-unfinished",
                409,
                "Import "
                        + id
                        + " is still being worked on. Wait until every file is through, then undo"
                        + " it.");
    }
}
