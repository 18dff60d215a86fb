package org.commonground.documents.making;

import java.io.IOException;
import java.io.InputStream;

/**
 * One part of a pack.
 *
 * @param title as it stands in the contents and the bookmarks
 * @param source its PDF, read once
 */
public record PackSection(String title, Source source) {
    /** Gives the bytes of a PDF. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }
}
