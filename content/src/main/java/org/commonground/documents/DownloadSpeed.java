package org.commonground.documents;

import java.time.Duration;

/**
 * A connection a reader may have.
 *
 * @param label what it is sold as: {@code 56 kbit/s}
 * @param kilobitsPerSecond what it carries in fact, in units of 1,024 bits
 */
public record DownloadSpeed(String label, double kilobitsPerSecond) {
    public DownloadSpeed {
        if (!(kilobitsPerSecond > 0)) {
            throw new IllegalArgumentException("A speed is above 0: " + label);
        }
    }

    /** Kilobytes of 1,024 bytes times 8 by the rate, rounded to the second. */
    public DownloadTime timeFor(long bytes) {
        return new DownloadTime(
                label, Duration.ofSeconds(Math.round(bytes / 1024.0 * 8 / kilobitsPerSecond)));
    }
}
