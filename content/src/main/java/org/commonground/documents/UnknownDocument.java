package org.commonground.documents;

import org.commonground.kernel.Refusal;

/** There is no such document, or nothing of it was kept. */
public final class UnknownDocument extends Refusal {
    public UnknownDocument(long id) {
        super("unknown-document", 404, "There is no document " + id + ".");
    }
}
