package org.commonground.documents;

import org.commonground.kernel.Refusal;

/** Only a refused document can be removed: others may be attached and cited. */
public final class DocumentInUse extends Refusal {
    DocumentInUse(long id) {
        super(
                "document-in-use",
                409,
                "Document " + id + " is in the library and cannot be removed, only replaced.");
    }
}
