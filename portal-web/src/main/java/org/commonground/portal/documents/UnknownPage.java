package org.commonground.portal.documents;

import org.commonground.documents.Document;
import org.commonground.kernel.Refusal;

/** The document has no page of that number. */
final class UnknownPage extends Refusal {
    UnknownPage(Document document, int page) {
        super(
                "unknown-page",
                404,
                "“%s” has no page %d: it has %d."
                        .formatted(document.title(), page, document.pages()));
    }
}
