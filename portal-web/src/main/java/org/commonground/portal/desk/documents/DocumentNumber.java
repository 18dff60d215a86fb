package org.commonground.portal.desk.documents;

import org.commonground.documents.UnknownDocument;
import org.jspecify.annotations.Nullable;

/** The number of a document in an address. */
final class DocumentNumber {
    private DocumentNumber() {}

    /**
     * @throws UnknownDocument when it is no number
     */
    static long of(@Nullable Object segment) {
        String text = String.valueOf(segment);
        if (!text.matches("\\d{1,18}")) {
            throw new UnknownDocument(0);
        }
        return Long.parseLong(text);
    }
}
