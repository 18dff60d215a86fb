package org.commonground.documents.reading;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * No reading process can be started, or none gets ready: a matter of the machine, not of any
 * document.
 */
public final class ReaderUnavailable extends UncheckedIOException {
    ReaderUnavailable(IOException cause) {
        super("The reading process does not start: is the setting portal.reader.jar right?", cause);
    }
}
