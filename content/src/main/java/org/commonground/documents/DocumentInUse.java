package org.commonground.documents;

import org.commonground.kernel.Refusal;

/** A document that is attached or cited, or may be, cannot be removed. */
public final class DocumentInUse extends Refusal {
    DocumentInUse(long id) {
        super(
                "document-in-use",
                409,
                "Document " + id + " is in the library and cannot be removed, only replaced.");
    }
}
