package org.commonground.search.meaning;

/** The model cannot run: on this machine, in this server, or any more. */
public final class MeaningUnavailable extends RuntimeException {

    public MeaningUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    MeaningUnavailable(String message) {
        super(message);
    }
}
