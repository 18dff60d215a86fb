package org.commonground.documents;

import java.time.Duration;

/** How long a file takes to arrive at one speed. */
public record DownloadTime(String speed, Duration time) {
    /** As people read it: {@code 7m 13s}, {@code 0m 23s}. */
    public String text() {
        return time.toMinutes() + "m " + time.toSecondsPart() + "s";
    }
}
