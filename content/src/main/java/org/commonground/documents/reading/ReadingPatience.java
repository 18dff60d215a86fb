package org.commonground.documents.reading;

import java.time.Duration;

/**
 * How long a reading process is waited for.
 *
 * @param start until it is ready
 * @param silence without a page
 * @param total for a whole document, besides what its pages earn
 * @param perPage what each page that came adds to the total: a long book may take longer than a
 *     short letter
 * @param picture for drawing the first page
 */
public record ReadingPatience(
        Duration start, Duration silence, Duration total, Duration perPage, Duration picture) {
    public static final ReadingPatience USUAL =
            new ReadingPatience(
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(25),
                    Duration.ofMillis(20),
                    Duration.ofSeconds(5));
}
