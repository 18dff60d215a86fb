package org.commonground.documents.reading;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The store did not give the bytes of the document: nothing is known about the document itself. */
public final class SourceFailed extends UncheckedIOException {
    SourceFailed(IOException cause) {
        super(cause);
    }
}
