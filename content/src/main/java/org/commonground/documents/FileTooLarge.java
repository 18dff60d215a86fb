package org.commonground.documents;

import org.commonground.kernel.Refusal;

/** More bytes came than are taken. */
public final class FileTooLarge extends Refusal {
    private final long limit;

    public FileTooLarge(long limit) {
        super(
                "too-large",
                413,
                "This file is larger than the "
                        + FileSize.of(limit)
                        + " that are accepted. Make it smaller, for example with fewer or smaller"
                        + " pictures, or split it.");
        this.limit = limit;
    }

    /** In bytes. */
    public long limit() {
        return limit;
    }
}
