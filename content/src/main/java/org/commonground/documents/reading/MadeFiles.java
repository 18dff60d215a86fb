package org.commonground.documents.reading;

import java.io.IOException;
import java.io.InputStream;

/** Takes the files that a reading process makes, each as it comes. */
@FunctionalInterface
public interface MadeFiles {
    /**
     * @param number from 0, in the order they were asked for
     */
    void take(int number, InputStream file) throws IOException;
}
