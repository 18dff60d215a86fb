package org.commonground.documents.reading;

import org.commonground.documents.wire.FrameInput;
import org.commonground.documents.wire.FrameKind;
import org.commonground.documents.wire.FrameOutput;

import java.io.IOException;
import java.time.Duration;

/** Work on a PDF, besides reading it, that a reading process is asked for. */
public interface Order<T> {
    FrameKind kind();

    /** What the order says; the size of the bytes that follow is added to it. */
    FrameOutput.Content content();

    /** How long the process may be silent over it. */
    Duration patience();

    /**
     * Takes in the answer up to its end.
     *
     * @param heard to be called whenever something came
     * @throws IOException when it is no answer to this
     */
    T take(FrameInput in, Runnable heard) throws IOException;

    /** What comes of it when the process ends over it. */
    T brokenOff();
}
