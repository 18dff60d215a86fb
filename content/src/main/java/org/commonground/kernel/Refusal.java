package org.commonground.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Something asked for that cannot be done, in words for the person who asked.
 *
 * <p>Features extend it with a class that says what happened. The web answers with {@link
 * #status()}, never with a stack trace.
 */
public abstract class Refusal extends RuntimeException {
    private final String code;
    private final int status;

    /**
     * @param code stable, lower case with hyphens, for programs: {@code unknown-term}
     * @param status the HTTP status that fits, 400 to 599
     * @param message what is wrong and what to do, a whole sentence
     */
    protected Refusal(String code, int status, String message) {
        super(message);
        this.code = code;
        this.status = status;
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    /**
     * For {@code Retry-After}: whole seconds to wait before another try; 0 when waiting is no help.
     */
    public long retryAfter() {
        return 0;
    }

    /** The address of what whoever asked may want instead; null when there is none. */
    public @Nullable String instead() {
        return null;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
