package org.commonground.kernel;

/** Others worked on the same thing for longer than anybody should wait. */
public final class OthersAtWork extends Refusal {
    private static final int WAIT_SECONDS = 10;

    public OthersAtWork(Throwable cause) {
        super(
                "busy",
                503,
                "Others are working on this right now, and your turn did not come. Nothing was"
                        + " changed. Please keep this page open and send it again in a moment.");
        initCause(cause);
    }

    @Override
    public long retryAfter() {
        return WAIT_SECONDS;
    }
}
