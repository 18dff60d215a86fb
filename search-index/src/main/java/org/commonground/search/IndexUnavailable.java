package org.commonground.search;

/**
 * The index could not be read or written, for want of disk space for instance; trying later may
 * help.
 */
public final class IndexUnavailable extends RuntimeException {

    public IndexUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
